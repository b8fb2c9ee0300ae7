"use client";

import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import type { ComponentProps, ReactNode } from "react";
import { CostSheet } from "@/components/cost-sheet/cost-sheet";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "./booking";
import classes from "./parts.module.css";

type Props = { booking: Booking; chosen?: ComponentProps<typeof CostSheet>["chosen"]; children?: ReactNode };

/** The sheet that the booking was made at, for the screen and for paper; `children`: what a reader is told of it. */
export function CostCard({ booking, chosen, children }: Props) {
  const t = useTexts("booking");
  return (
    <section id="cost" className={classes.section}>
      <div className={classes.head}>
        <h2>{t("cost.title")}</h2>
        <Button
          variant="default"
          size="sm"
          className="no-print"
          leftSection={<IconPrinter size={18} stroke={1.6} aria-hidden="true" />}
          onClick={() => window.print()}
        >
          {t("cost.print")}
        </Button>
      </div>
      <CostSheet sheet={booking.cost_sheet} currency={booking.currency} unit={booking.unit} chosen={chosen} />
      {children}
    </section>
  );
}

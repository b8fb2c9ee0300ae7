"use client";

import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { CostSheet } from "@/components/cost-sheet/cost-sheet";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "../api";
import classes from "./booking.module.css";

/** The sheet that the booking was made at, for the screen and for paper. */
export function CostCard({ booking }: { booking: Booking }) {
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
      <CostSheet sheet={booking.cost_sheet} currency={booking.currency} unit={booking.unit} />
      {booking.status === "reserved" && (
        <p className="quiet small no-print">{t("cost.extras", { builder: booking.project.builder_name })}</p>
      )}
    </section>
  );
}

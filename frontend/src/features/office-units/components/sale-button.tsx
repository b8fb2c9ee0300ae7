"use client";

import { Button } from "@mantine/core";
import { useTexts } from "@/lib/i18n/client";
import { type Unit, wantedOf } from "../unit";
import type { Deeds } from "../use-deeds";

/** Takes a free unit off the market, or puts it back; nothing for one that somebody has. */
export function SaleButton({ unit, deeds, inRow }: { unit: Unit; deeds: Deeds; inRow?: boolean }) {
  const t = useTexts("officeUnits");
  if (unit.status !== "available" && unit.status !== "withheld") return null;
  const to = unit.status === "available" ? "withheld" : "available";
  return (
    <Button
      size={inRow ? "compact-sm" : "sm"}
      variant={inRow ? "subtle" : "default"}
      color={inRow ? "gray" : undefined}
      tabIndex={inRow ? -1 : undefined}
      onClick={() => {
        const wanted = wantedOf(unit, { status: to });
        if (wanted) void deeds.make([wanted]);
      }}
    >
      {t(`sale.${to}`)}
    </Button>
  );
}

"use client";

import { Money } from "@/components/figures/money";
import { useTexts } from "@/lib/i18n/client";
import type { Stats } from "../api";
import classes from "./bookings.module.css";

/** What the bookings that are shown add up to, as far as they are live, in each currency that occurs. */
export function Totals({ stats }: { stats: Stats }) {
  const t = useTexts("officeBookings");
  return [stats, ...stats.other_currencies].map(({ currency, total_value, paid, outstanding }) => (
    <span key={currency} className={classes.totals}>
      {t.rich("list.totals", {
        total: () => <Money amount={total_value} currency={currency} spoken />,
        paid: () => <Money amount={paid} currency={currency} spoken />,
        outstanding: () => <Money amount={outstanding} currency={currency} spoken />,
      })}
    </span>
  ));
}

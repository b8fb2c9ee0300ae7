"use client";

import Link from "next/link";
import { Money } from "@/components/figures/money";
import classes from "./desk.module.css";

/** `href`: where that is found which it counts; there it stands to the last rupee, here it is `spoken`. */
export type Total = { label: string; amount: string; currency: string; urgent?: boolean; href?: string };

/** What the rows add up to, in each currency that occurs. */
export function Totals({ totals }: { totals: Total[] }) {
  return (
    <dl className={classes.totals}>
      {totals.map(({ label, amount, currency, urgent, href }) => {
        const money = <Money amount={amount} currency={currency} spoken={href !== undefined} />;
        return (
          <div key={`${label} ${currency}`} data-urgent={urgent || undefined}>
            <dt>{label}</dt>
            <dd>{href ? <Link href={href}>{money}</Link> : money}</dd>
          </div>
        );
      })}
    </dl>
  );
}

"use client";

import { Button } from "@mantine/core";
import { InterestOwed } from "@/components/books/interest-owed";
import { Money } from "@/components/figures/money";
import { When } from "@/components/figures/when";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import type { Booking, Payments } from "../api";
import { isEnded } from "../next";
import classes from "./page.module.css";

type Props = { booking: Booking; books: Payments; waive: (() => void) | null };

/** Interest on what was late, beside the price: how much, what became of it, and whom it was let off and why. */
export function Interest({ booking, books, waive }: Props) {
  const t = useTexts("officeBookings");
  const { interest, currency } = books;
  if (isZero(interest.accrued_amount)) {
    if (interest.percent === 0 || isEnded(booking)) return null;
    return <p className="quiet small">{t("page.interest.none", { percent: interest.percent })}</p>;
  }
  return (
    <div className={classes.interest}>
      <InterestOwed interest={interest} currency={currency} />
      {interest.waivers.map(({ id, amount, at, reason }) => (
        <p key={id} className="quiet small">
          {t.rich("page.interest.waived", {
            amount: () => <Money amount={amount} currency={currency} />,
            day: () => <When moment={at} zone={booking.project.timezone} style="date" />,
            reason,
          })}
        </p>
      ))}
      {waive && !isZero(interest.owed_amount) && (
        <Button size="compact-sm" variant="default" className={`${classes.act} no-print`} onClick={waive}>
          {t("page.do.waive")}
        </Button>
      )}
    </div>
  );
}

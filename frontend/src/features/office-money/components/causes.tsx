"use client";

import type { ReactNode } from "react";
import { Money } from "@/components/figures/money";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import type { Booking, Books, PaymentBody } from "../api";
import { completesToken, leftAfter } from "../proposal";
import classes from "./record.module.css";

type Props = {
  booking: Booking;
  books: Books;
  type: PaymentBody["payment_type"];
  amount: string | null;
  cleared: boolean;
};

/** What recording the payment will cause, said before it is done. */
export function Causes({ booking, books, type, amount, cleared }: Props) {
  const t = useTexts("officeMoney");
  if (amount === null) return null;
  const ofInterest = type === "penalty";
  const owed = ofInterest ? books.interest.owed_amount : books.outstanding_amount;
  const left = leftAfter(owed, amount);
  const money = (of: string) => () => <Money amount={of} currency={booking.currency} />;
  const hasEnded = booking.status === "cancelled" || booking.status === "expired";
  const causes: ReactNode[] = [];
  if (hasEnded) causes.push(t(ofInterest ? "record.causes.interestEnded" : "record.causes.ended"));
  else {
    if (ofInterest) causes.push(t("record.causes.interest"));
    if (left === null) {
      const words = ofInterest ? "record.causes.interestTooMuch" : "record.causes.tooMuch";
      causes.push(t.rich(words, { amount: money(owed) }));
    } else if (!cleared) causes.push(t("record.causes.pending"));
    else {
      causes.push(t(ofInterest ? "record.causes.interestReceipt" : "record.causes.receipt"));
      if (!ofInterest && completesToken(booking, amount)) causes.push(t("record.causes.token"));
      if (ofInterest && isZero(left)) causes.push(t("record.causes.interestNone"));
      else
        causes.push(t.rich(ofInterest ? "record.causes.interestLeft" : "record.causes.left", { amount: money(left) }));
    }
  }
  return (
    <ul className={classes.causes} aria-label={t("record.causes.label")}>
      {causes.map((cause, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no ids, and keep their order
        <li key={at}>{cause}</li>
      ))}
    </ul>
  );
}

"use client";

import { Button, Skeleton } from "@mantine/core";
import { Money } from "@/components/figures/money";
import { LinkButton } from "@/components/link-button";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import { usePayment } from "../api";
import type { Booking } from "../choices";
import { returnedOf } from "../standing";
import classes from "./pay.module.css";

type Props = { booking: Booking; paymentId: number; again: () => void };

/** The money is in the books: how much, under which receipt number, and what it brought about; or that it goes back. */
export function Received({ booking, paymentId, again }: Props) {
  const t = useTexts("pay");
  const payment = usePayment(paymentId).data;
  if (!payment) return <Skeleton height={240} aria-busy="true" aria-label={t("reading")} />;
  const { amount, currency, refunded_amount: back, receipt_number: receipt, payment_type: type } = payment;
  const money = (sum: string) => () => <Money amount={sum} currency={currency} />;
  const returned = returnedOf(payment);
  const isFirm = type === "token" && booking.status === "token_paid" && !returned;
  return (
    <section role="status" className={classes.received}>
      <h2 className={classes.word}>{t.rich("received.title", { amount: money(amount) })}</h2>
      {receipt && <p>{t("received.receipt", { number: receipt })}</p>}
      {isFirm && <p>{t("received.firm", { builder: booking.project.builder_name })}</p>}
      {returned && !isZero(back) && (
        <p className={classes.told}>
          {t.rich(returned.all ? "received.back" : "received.partBack", {
            amount: money(back),
            reason: returned.reason,
          })}
        </p>
      )}
      <div className={classes.actions}>
        {receipt && (
          <Button component="a" href={`/api/bookings/${booking.id}/receipts/${payment.id}`} download>
            {t("received.download")}
          </Button>
        )}
        <LinkButton href={`/home/bookings/${booking.id}#payments`} variant="default">
          {t("home")}
        </LinkButton>
        <Button variant="subtle" color="ink" onClick={again}>
          {t("received.again")}
        </Button>
      </div>
    </section>
  );
}

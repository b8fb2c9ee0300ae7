"use client";

import { Button } from "@mantine/core";
import { Money } from "@/components/figures/money";
import { LinkButton } from "@/components/link-button";
import { useTexts } from "@/lib/i18n/client";
import type { Booking, Payment } from "../api";
import classes from "./record.module.css";

type Props = { payment: Payment; booking: Booking; again: () => void; close: () => void };

/** What has been recorded, and what can be done next. */
export function Recorded({ payment, booking, again, close }: Props) {
  const t = useTexts("officeMoney");
  const values = {
    amount: () => <Money amount={payment.amount} currency={payment.currency} />,
    unit: booking.unit.unit_number,
    buyer: `${booking.customer.first_name} ${booking.customer.last_name}`,
  };
  return (
    <div className={classes.dialog}>
      <p role="status" className={classes.recorded}>
        {t.rich(payment.payment_status === "pending" ? "record.done.pending" : "record.done.completed", values)}
        {payment.receipt_number && (
          <span className={classes.line}>{t("record.done.receipt", { number: payment.receipt_number })}</span>
        )}
      </p>
      <div className={classes.actions}>
        <Button data-autofocus onClick={again}>
          {t("record.done.again")}
        </Button>
        <LinkButton href={`/office/bookings/${booking.id}`} variant="default" onClick={close}>
          {t("record.done.open")}
        </LinkButton>
        <Button variant="default" onClick={close}>
          {t("record.done.close")}
        </Button>
      </div>
    </div>
  );
}

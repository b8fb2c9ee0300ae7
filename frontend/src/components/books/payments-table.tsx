"use client";

import type { ReactNode } from "react";
import { Money } from "@/components/figures/money";
import { StatusPill } from "@/components/figures/status-pill";
import { When } from "@/components/figures/when";
import type { components } from "@/lib/api/schema";
import { useTexts } from "@/lib/i18n/client";
import classes from "./books.module.css";
import { RefundLine } from "./refund-line";

type Payment = components["schemas"]["PaymentResponse"];
/**
 * A payment, with where it was made and, in a list over several bookings, for which. `actions`: what can be done with it;
 * `marked`: why it stands out, if it does.
 */
export type ListedPayment = {
  payment: Payment;
  zone: string;
  home?: ReactNode;
  actions?: ReactNode;
  marked?: string | undefined;
};

/** What has been paid: when, for what, and under which receipt number; what came back of it beneath. */
export function PaymentsTable({ payments, label }: { payments: ListedPayment[]; label: string }) {
  const t = useTexts("booking");
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t("payments.what")}</th>
            <th scope="col">{t("payments.date")}</th>
            <th scope="col">{t("payments.status")}</th>
            <th scope="col" className={classes.amount}>
              {t("payments.amount")}
            </th>
          </tr>
        </thead>
        <tbody>
          {payments.map(({ payment, zone, home, actions, marked }) => (
            <tr key={payment.id} id={`payment-${payment.id}`} data-marked={marked !== undefined || undefined}>
              <th scope="row">
                {t(`payments.types.${payment.payment_type}`)}
                <span className={classes.percent}>, {t(`payments.methods.${payment.payment_method}`)}</span>
                {home && <span className={classes.part}>{home}</span>}
                <Receipt payment={payment} />
                {marked && <span className={classes.part}>{marked}</span>}
                {actions && <span className={`${classes.actions} no-print`}>{actions}</span>}
              </th>
              <td className={classes.when}>
                <When moment={payment.paid_at} zone={zone} style="date" />
              </td>
              <td className={classes.state}>
                <StatusPill kind="payment" status={payment.payment_status} />
              </td>
              <td className={classes.amount}>
                <Money amount={payment.amount} currency={payment.currency} />
                {payment.refunds.map((refund) => (
                  <RefundLine key={refund.id} refund={refund} currency={payment.currency} zone={zone} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Receipt({ payment }: { payment: Payment }) {
  const t = useTexts("booking");
  return (
    <>
      {payment.receipt_number ? (
        <a
          href={`/api/bookings/${payment.booking_id}/receipts/${payment.id}`}
          download
          className={`link ${classes.receipt}`}
        >
          {t("payments.receipt", { number: payment.receipt_number })}
        </a>
      ) : (
        payment.payment_status === "pending" && <span className={classes.part}>{t("payments.noReceipt")}</span>
      )}
      {payment.reference && (
        <span className={classes.part}>{t("payments.reference", { reference: payment.reference })}</span>
      )}
      {payment.failure_reason && (
        <span className={classes.part}>{t("payments.failed", { reason: payment.failure_reason })}</span>
      )}
    </>
  );
}

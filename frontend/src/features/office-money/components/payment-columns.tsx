"use client";

import { Button } from "@mantine/core";
import type { Column } from "@/components/data-table/column";
import { Money } from "@/components/figures/money";
import { StatusPill } from "@/components/figures/status-pill";
import { When } from "@/components/figures/when";
import { useOffice } from "@/components/office/office";
import { useTexts } from "@/lib/i18n/client";
import type { ListedPayment } from "../api";
import type { PaymentView } from "../filters";
import classes from "./desk.module.css";
import type { PaymentAction } from "./money-desk";

type Act = (payment: ListedPayment, action: PaymentAction) => void;

/** What the table says of a payment; what has yet to clear is settled in its row. */
export function usePaymentColumns(act: Act, view: PaymentView): Column<ListedPayment>[] {
  const t = useTexts("officeMoney");
  const names = useTexts("booking");
  const { may } = useOffice();
  const isPending = view === "pending";
  return [
    {
      ...{ id: "home", label: t("column.home"), width: "minmax(150px, 1.4fr)", csv: (payment) => payment.unit_number },
      cell: (payment) => (
        <>
          <strong>{payment.unit_number}</strong> <span className="quiet">{payment.project.name}</span>
        </>
      ),
    },
    {
      ...{ id: "buyer", label: t("column.buyer"), width: "minmax(120px, 1fr)", csv: buyerOf },
      cell: (payment) => <span dir="auto">{buyerOf(payment)}</span>,
    },
    {
      ...{ id: "received", label: t("column.received"), width: "138px", csv: (payment) => payment.paid_at },
      sort: { up: "oldest" },
      cell: (payment) => <When moment={payment.paid_at} zone={payment.project.timezone} style="date" />,
    },
    {
      ...{ id: "for", label: t("column.for"), width: "minmax(110px, 1fr)", hidden: isPending },
      csv: (payment) => names(`payments.types.${payment.payment_type}`),
      cell: (payment) => names(`payments.types.${payment.payment_type}`),
    },
    {
      ...{ id: "method", label: t("column.method"), width: "112px" },
      csv: (payment) => t(`record.methods.${payment.payment_method}`),
      cell: (payment) => t(`record.methods.${payment.payment_method}`),
    },
    {
      ...{ id: "amount", label: t("column.amount"), width: "126px", end: true, csv: (payment) => payment.amount },
      sort: { down: "-amount", up: "amount" },
      cell: (payment) => <Money amount={payment.amount} currency={payment.currency} />,
    },
    {
      ...{
        id: "status",
        label: t("column.status"),
        width: "104px",
        hidden: isPending,
        csv: (payment) => payment.payment_status,
      },
      cell: (payment) => <StatusPill kind="payment" status={payment.payment_status} />,
    },
    {
      ...{
        id: "reference",
        label: t("column.own"),
        width: "130px",
        hidden: !isPending,
        csv: (payment) => payment.reference,
      },
      cell: (payment) => payment.reference,
    },
    {
      ...{
        id: "receipt",
        label: t("column.receipt"),
        width: "130px",
        hidden: isPending,
        csv: (payment) => payment.receipt_number,
      },
      cell: (payment) => payment.receipt_number,
    },
    {
      ...{ id: "booking", label: t("column.reference"), width: "120px", hidden: true },
      csv: (payment) => payment.booking.reference,
      cell: (payment) => payment.booking.reference,
    },
    ...(isPending && may("manage_payments")
      ? [
          {
            ...{ id: "act", label: t("column.act"), width: "180px", end: true },
            cell: (payment: ListedPayment) => (
              <span className={classes.verbs}>
                <Button size="compact-sm" variant="default" onClick={() => act(payment, "cleared")}>
                  {t("act.cleared")}
                </Button>
                <Button size="compact-sm" variant="default" onClick={() => act(payment, "failed")}>
                  {t("act.failed")}
                </Button>
              </span>
            ),
          },
        ]
      : []),
  ];
}

export function buyerOf({ customer }: ListedPayment): string {
  return `${customer.first_name} ${customer.last_name}`;
}

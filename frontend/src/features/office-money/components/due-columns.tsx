"use client";

import { Button } from "@mantine/core";
import type { Column } from "@/components/data-table/column";
import { Money } from "@/components/figures/money";
import { StatusPill } from "@/components/figures/status-pill";
import { Day } from "@/components/figures/when";
import { useOfficeActions } from "@/components/office/actions";
import { useOffice } from "@/components/office/office";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import type { Due } from "../api";
import classes from "./desk.module.css";

/** What the table says of a stage that is to be paid; a payment for it is recorded in its row. */
export function useDueColumns(): Column<Due>[] {
  const t = useTexts("officeMoney");
  const { may } = useOffice();
  const open = useOfficeActions();
  return [
    {
      ...{ id: "home", label: t("column.home"), width: "minmax(150px, 1.4fr)", csv: (due) => due.unit.unit_number },
      cell: (due) => (
        <>
          <strong>{due.unit.unit_number}</strong> <span className="quiet">{due.project.name}</span>
        </>
      ),
    },
    {
      ...{ id: "buyer", label: t("column.buyer"), width: "minmax(120px, 1fr)", csv: buyerOf },
      cell: (due) => <span dir="auto">{buyerOf(due)}</span>,
    },
    {
      id: "stage",
      label: t("column.stage"),
      width: "minmax(110px, 1fr)",
      cell: (due) => due.name,
      csv: (due) => due.name,
    },
    {
      ...{ id: "due", label: t("column.due"), width: "138px", csv: (due) => due.due_date },
      cell: (due) => (due.due_date ? <Day date={due.due_date} /> : t("noDay")),
    },
    {
      ...{ id: "days", label: t("column.days"), width: "98px", csv: (due) => due.days_overdue },
      cell: (due) =>
        due.days_overdue > 0 ? (
          <span className={classes.late}>{t("daysLate", { count: due.days_overdue })}</span>
        ) : (
          <StatusPill kind="stage" status={due.status} />
        ),
    },
    {
      ...{ id: "open", label: t("column.open"), width: "126px", end: true, csv: (due) => due.open_amount },
      cell: (due) => <Money amount={due.open_amount} currency={due.currency} />,
    },
    {
      ...{ id: "interest", label: t("column.interest"), width: "104px", end: true, csv: (due) => due.interest_amount },
      cell: (due) => !isZero(due.interest_amount) && <Money amount={due.interest_amount} currency={due.currency} />,
    },
    {
      ...{ id: "pending", label: t("column.pending"), width: "140px", end: true, hidden: true },
      csv: (due) => due.booking.pending_amount,
      cell: (due) => <Money amount={due.booking.pending_amount} currency={due.currency} />,
    },
    {
      ...{ id: "phone", label: t("column.phone"), width: "132px", csv: (due) => due.customer.phone },
      cell: (due) => (
        <a className="link" href={`tel:${due.customer.phone}`}>
          {due.customer.phone}
        </a>
      ),
    },
    {
      ...{ id: "email", label: t("column.email"), width: "minmax(180px, 1fr)", hidden: true },
      csv: (due) => due.customer.email,
      cell: (due) => (
        <a className="link" href={`mailto:${due.customer.email}`}>
          {due.customer.email}
        </a>
      ),
    },
    {
      ...{ id: "reference", label: t("column.reference"), width: "120px", hidden: true },
      csv: (due) => due.booking.reference,
      cell: (due) => due.booking.reference,
    },
    ...(may("manage_payments")
      ? [
          {
            ...{ id: "act", label: t("column.act"), width: "92px", end: true },
            cell: (due: Due) => (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => open?.("payment", { bookingId: due.booking.id })}
              >
                {t("act.record")}
              </Button>
            ),
          },
        ]
      : []),
  ];
}

export function buyerOf({ customer }: Due): string {
  return `${customer.first_name} ${customer.last_name}`;
}

"use client";

import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { DataTable } from "@/components/data-table/data-table";
import { usePages } from "@/components/data-table/rows";
import { SavedViews } from "@/components/data-table/saved-views";
import { TableBar, TableSearch } from "@/components/data-table/table-bar";
import { TableTools, useColumns } from "@/components/data-table/table-tools";
import { EmptyState } from "@/components/empty-state";
import { Money } from "@/components/figures/money";
import { StatusPill } from "@/components/figures/status-pill";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import { useUrlState } from "@/lib/url-state";
import type { ListedPayment, Narrow, PaymentPage } from "../api";
import { ALL_METHODS, PAYMENT_FILTERS, type PaymentView, paymentQuery, STATUSES } from "../filters";
import classes from "./desk.module.css";
import { cleared } from "./dues-table";
import type { PaymentAction, PaymentDialog } from "./money-desk";
import { usePaymentColumns } from "./payment-columns";
import { PaymentPanel } from "./payment-panel";
import { ProjectSelect } from "./project-select";
import { Totals } from "./totals";

const REFRESH_MS = 30_000;
type Props = { view: PaymentView; projects: Narrow[]; dialog: PaymentDialog; first?: PaymentPage };

/** All payments, or those that have yet to clear; the one that is open stands beside them. */
export function PaymentsTable({ view, projects, dialog: Dialog, first }: Props) {
  const t = useTexts("officeMoney");
  const statuses = useTexts("status");
  const { get, change } = useUrlState();
  const [acting, setActing] = useState<{ payment: ListedPayment; action: PaymentAction } | null>(null);
  const act = (payment: ListedPayment, action: PaymentAction) => setActing({ payment, action });
  const columns = usePaymentColumns(act, view);
  const choice = useColumns(`payments-${view}`, columns);
  const query = paymentQuery(get, view);
  const rows = usePages<ListedPayment, PaymentPage>(
    ["office", "payments", query],
    (page, signal) => given(client.GET("/api/builder/payments", { params: { query: { ...query, ...page } }, signal })),
    { refreshMs: REFRESH_MS, ...(first && { first }) },
  );
  const stats = rows.first?.stats;
  const filters = Object.fromEntries(PAYMENT_FILTERS.map((name) => [name, get(name)]));
  const isFiltered = PAYMENT_FILTERS.some((name) => get(name));
  const opened = Number(get("open")) || null;
  return (
    <div className={classes.view}>
      {stats && (
        <Totals
          totals={[stats, ...stats.other_currencies].flatMap((one) => {
            const { currency } = one;
            const pending = { label: t("totals.pending"), amount: one.pending, currency };
            if (view === "pending") return [pending];
            return [
              { label: t("totals.paid"), amount: one.paid_amount, currency },
              ...(isZero(one.pending) ? [] : [pending]),
              ...(isZero(one.refunded_amount)
                ? []
                : [{ label: t("totals.refunded"), amount: one.refunded_amount, currency }]),
            ];
          })}
        />
      )}
      <TableBar
        count={rows.total === null ? undefined : t("count.payments", { count: rows.total })}
        tools={<TableTools columns={columns} choice={choice} rows={rows} fileName="payments" />}
      >
        <TableSearch label={t("filter.payments")} value={get("q")} set={(q) => change({ q })} />
        {view === "payments" && (
          <NativeSelect
            size="sm"
            aria-label={t("filter.status")}
            value={get("status")}
            onChange={(event) => change({ status: event.currentTarget.value })}
            data={[
              { value: "", label: t("filter.anyStatus") },
              ...STATUSES.map((value) => ({ value, label: statuses(`payment.${value}`) })),
            ]}
          />
        )}
        <NativeSelect
          size="sm"
          aria-label={t("record.method")}
          value={get("payment_method")}
          onChange={(event) => change({ payment_method: event.currentTarget.value })}
          data={[
            { value: "", label: t("filter.anyMethod") },
            ...ALL_METHODS.map((value) => ({ value, label: t(`record.methods.${value}`) })),
          ]}
        />
        <ProjectSelect projects={projects} value={get("project")} set={(id) => change({ project: id })} />
        <TextInput
          size="sm"
          type="date"
          aria-label={t("filter.from")}
          value={get("from")}
          max={get("to") || undefined}
          onChange={(event) => change({ from: event.currentTarget.value })}
        />
        <TextInput
          size="sm"
          type="date"
          aria-label={t("filter.to")}
          value={get("to")}
          min={get("from") || undefined}
          onChange={(event) => change({ to: event.currentTarget.value })}
        />
        <SavedViews
          name="payments"
          current={filters}
          apply={(saved) => change({ ...cleared(PAYMENT_FILTERS), ...saved })}
        />
        {isFiltered && (
          <Button size="sm" variant="subtle" color="ink" onClick={() => change(cleared(PAYMENT_FILTERS))}>
            {t("filter.clear")}
          </Button>
        )}
      </TableBar>
      <DataTable
        label={t(`view.${view}`)}
        columns={choice.shown}
        rows={rows}
        rowKey={(payment) => payment.id}
        rowLabel={(payment) => `${payment.unit_number}, ${payment.reference ?? payment.booking.reference}`}
        sort={{ current: get("sort"), set: (sort) => change({ sort }) }}
        open={{ current: opened, set: (payment) => change({ open: payment.id }, opened === null) }}
        card={(payment) => <PaymentCard payment={payment} />}
        empty={
          <EmptyState title={t(isFiltered ? "empty.filtered" : `empty.${view}`)}>
            {t(isFiltered ? "empty.filteredText" : `empty.${view}Text`)}
          </EmptyState>
        }
      />
      {opened !== null && <PaymentPanel key={opened} id={opened} act={act} close={() => change({ open: null })} />}
      {acting && (
        <Dialog
          bookingId={acting.payment.booking_id}
          paymentId={acting.payment.id}
          action={acting.action}
          close={() => setActing(null)}
        />
      )}
    </div>
  );
}

function PaymentCard({ payment }: { payment: ListedPayment }) {
  return (
    <div className={classes.card}>
      <span>
        <strong>{payment.unit_number}</strong>{" "}
        <span dir="auto">
          {payment.customer.first_name} {payment.customer.last_name}
        </span>
        <span className={classes.second}>
          <StatusPill kind="payment" status={payment.payment_status} />
        </span>
      </span>
      <Money amount={payment.amount} currency={payment.currency} />
    </div>
  );
}

"use client";

import { Button, Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Money } from "@/components/figures/money";
import { StatusPill } from "@/components/figures/status-pill";
import { When } from "@/components/figures/when";
import { LinkButton } from "@/components/link-button";
import { useOffice } from "@/components/office/office";
import { SidePanel } from "@/components/side-panel";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import { isZero, less } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import { type ListedPayment, usePayable } from "../api";
import classes from "./desk.module.css";
import type { PaymentAction } from "./money-desk";

type Props = { id: number; act: (payment: ListedPayment, action: PaymentAction) => void; close: () => void };

/** One payment: how it came, where it went, what came back of it, and what can be done with it. */
export function PaymentPanel({ id, act, close }: Props) {
  const t = useTexts("officeMoney");
  const payment = useQuery({
    queryKey: ["payment", id, "panel"],
    queryFn: ({ signal }) =>
      given(client.GET("/api/payments/{payment_id}", { params: { path: { payment_id: id } }, signal })),
  });
  const payable = usePayable(payment.data?.booking_id ?? null);
  if (payment.isError) {
    return (
      <SidePanel title={t("panel.title")} onClose={close}>
        <p role="alert">{payment.error.message}</p>
      </SidePanel>
    );
  }
  if (!payment.data || !payable.data) {
    return (
      <SidePanel title={t("panel.title")} onClose={close}>
        <Skeleton height={240} />
      </SidePanel>
    );
  }
  const { booking, books } = payable.data;
  const { unit, project, customer } = booking;
  const listed: ListedPayment = { ...payment.data, booking, unit_number: unit.unit_number, project, customer };
  return (
    <SidePanel title={t("panel.of", { unit: unit.unit_number })} onClose={close}>
      <Facts payment={listed} stages={new Map(books.schedule.map((stage) => [stage.id, stage.name]))} />
      <Verbs payment={listed} act={act} />
    </SidePanel>
  );
}

function Facts({ payment, stages }: { payment: ListedPayment; stages: ReadonlyMap<number, string> }) {
  const t = useTexts("officeMoney");
  const names = useTexts("booking");
  const { currency, project, customer } = payment;
  const money = (amount: string) => <Money amount={amount} currency={currency} />;
  const facts: [label: string, fact: React.ReactNode][] = [
    [t("column.status"), <StatusPill key="status" kind="payment" status={payment.payment_status} />],
    [t("column.amount"), money(payment.amount)],
    [t("column.for"), names(`payments.types.${payment.payment_type}`)],
    [t("column.method"), t(`record.methods.${payment.payment_method}`)],
    [t("column.received"), <When key="at" moment={payment.paid_at} zone={project.timezone} style="date" />],
    [t("column.buyer"), <span key="who" dir="auto">{`${customer.first_name} ${customer.last_name}`}</span>],
    [t("column.own"), payment.reference],
    [t("column.receipt"), payment.receipt_number],
    [t("panel.failure"), payment.failure_reason],
    [t("record.notes"), payment.notes],
  ];
  return (
    <>
      <dl className={classes.facts}>
        {facts
          .filter(([, fact]) => fact !== null && fact !== "")
          .map(([label, fact]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
      </dl>
      {payment.allocations.length > 0 && (
        <section className={classes.part}>
          <h3>{t("panel.went")}</h3>
          <dl className={classes.facts}>
            {payment.allocations.map(({ stage_id, amount }) => (
              <div key={stage_id}>
                <dt>{stages.get(stage_id) ?? t("panel.former")}</dt>
                <dd>{money(amount)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {payment.refunds.length > 0 && (
        <section className={classes.part}>
          <h3>{t("panel.back")}</h3>
          <dl className={classes.facts}>
            {payment.refunds.map(({ id, amount, reason, at }) => (
              <div key={id}>
                <dt dir="auto">
                  <When moment={at} zone={project.timezone} style="date" />: {reason}
                </dt>
                <dd>{money(amount)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

function Verbs({ payment, act }: { payment: ListedPayment; act: Props["act"] }) {
  const t = useTexts("officeMoney");
  const { may } = useOffice();
  const { payment_status: status } = payment;
  const left = less(payment.amount, payment.refunded_amount);
  return (
    <div className={classes.foot}>
      {may("manage_payments") && status === "pending" && (
        <>
          <Button onClick={() => act(payment, "cleared")}>{t("act.cleared")}</Button>
          <Button variant="default" onClick={() => act(payment, "failed")}>
            {t("act.failed")}
          </Button>
        </>
      )}
      {may("manage_payments") && status === "completed" && !isZero(left) && (
        <Button variant="default" onClick={() => act(payment, "refund")}>
          {t("act.refund")}
        </Button>
      )}
      <LinkButton href={`/office/bookings/${payment.booking_id}`} variant="default">
        {t("panel.open")}
      </LinkButton>
    </div>
  );
}

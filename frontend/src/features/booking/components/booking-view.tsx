"use client";

import { Button } from "@mantine/core";
import dynamic from "next/dynamic";
import { useState } from "react";
import { PaidBar } from "@/components/books/paid-bar";
import { PaymentsTable } from "@/components/books/payments-table";
import { ScheduleTable } from "@/components/books/schedule-table";
import { Day } from "@/components/figures/when";
import type { components } from "@/lib/api/schema";
import type { Tagged } from "@/lib/api/tagged";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import { type Agreement, type Booking, type Payments, useAgreement, useBooking, usePayments, useReread } from "../api";
import { nextStep } from "../next-step";
import { timelineOf } from "../timeline";
import { AgreementCard } from "./agreement-card";
import classes from "./booking.module.css";
import { BookingHead } from "./booking-head";
import { CostCard } from "./cost-card";
import { EndingCard } from "./ending-card";
import { History } from "./history";
import { NextCard } from "./next-card";
import { PayHow } from "./pay-how";
import { PeopleCard } from "./people-card";
import { Timeline } from "./timeline";

const CancelDialog = dynamic(() => import("./cancel-dialog").then((module) => module.CancelDialog), { ssr: false });
const PlanDialog = dynamic(() => import("./plan-dialog").then((module) => module.PlanDialog), { ssr: false });

// As long as the agreement is not signed, the parties may still change what is in it.
const EDITABLE = new Set<Booking["status"]>(["reserved", "token_paid", "confirmed"]);
const PAYABLE = new Set<Booking["status"]>(["reserved", "token_paid", "confirmed", "agreement_signed", "registered"]);

type Props = {
  booking: Tagged<Booking>;
  payments: Payments;
  agreement: Agreement | null;
  plans: components["schemas"]["PaymentPlanResponse"][];
  phases: { id: number; name: string }[];
};

/** Everything about one booking, kept as it stands now: read again when one comes back to it, and when its hold ends. */
export function BookingView({ plans, phases, ...first }: Props) {
  const t = useTexts("booking");
  const id = first.booking.data.id;
  const current = useBooking(id, first.booking).data;
  const booking = current.data;
  const payments = usePayments(id, first.payments).data;
  const agreement = useAgreement(id, first.agreement).data;
  const reread = useReread(id);
  const [dialog, setDialog] = useState<"cancel" | "plan" | null>(null);

  const { project, currency, status } = booking;
  const { ending } = timelineOf(booking);
  const next = nextStep(booking, payments, agreement?.status ?? null);
  const editable = EDITABLE.has(status);
  const mayCancel = booking.allowed_transitions.includes("cancelled");
  const close = () => setDialog(null);
  return (
    <article className={classes.page}>
      <BookingHead booking={booking} />
      <Timeline booking={booking} />
      {ending && <EndingCard booking={booking} ending={ending} />}
      {(!ending || next.kind !== "cancelled") && <NextCard booking={booking} next={next} reread={reread} />}
      <div className={classes.columns}>
        <div className={classes.main}>
          <section className={`${classes.section} no-print`}>
            <PaidBar
              paid={payments.paid_amount}
              pending={payments.pending_amount}
              total={payments.total_amount}
              currency={currency}
            />
          </section>
          {PAYABLE.has(status) && !isZero(payments.outstanding_amount) && <PayHow booking={booking} />}
          <CostCard booking={booking} />
          <section id="schedule" className={classes.section}>
            <div className={classes.head}>
              <h2>{t("schedule.title")}</h2>
              {editable && plans.length > 1 && (
                <Button variant="default" size="sm" className="no-print" onClick={() => setDialog("plan")}>
                  {t("schedule.change")}
                </Button>
              )}
            </div>
            <p className="quiet">
              {t("schedule.plan", { plan: booking.payment_plan.name, count: payments.schedule.length })}
            </p>
            <ScheduleTable
              schedule={payments.schedule}
              currency={currency}
              phases={phases}
              ended={ending !== null}
              label={t("schedule.title")}
            />
          </section>
          <section id="payments" className={`${classes.section} no-print`}>
            <h2>{t("payments.title")}</h2>
            {payments.payments.length === 0 ? (
              <p className="quiet">{t("payments.none")}</p>
            ) : (
              <PaymentsTable
                payments={payments.payments.map((payment) => ({ payment, zone: project.timezone }))}
                label={t("payments.title")}
              />
            )}
          </section>
        </div>
        <div className={`${classes.side} no-print`}>
          <AgreementCard booking={booking} agreement={agreement} />
          {booking.firm_on && mayCancel && status === "agreement_signed" && (
            <section className={classes.section}>
              <h2>{t("firm.title")}</h2>
              <p>{t.rich("firm.until", { day: () => <Day date={booking.firm_on ?? ""} /> })}</p>
            </section>
          )}
          <PeopleCard booking={current} editable={editable} />
          <History booking={booking} />
          {mayCancel && (
            <Button variant="default" className={classes.start} onClick={() => setDialog("cancel")}>
              {t(status === "reserved" ? "cancel.openHold" : "cancel.open")}
            </Button>
          )}
        </div>
      </div>
      {dialog === "cancel" && <CancelDialog booking={current} close={close} />}
      {dialog === "plan" && <PlanDialog booking={current} plans={plans} close={close} />}
    </article>
  );
}

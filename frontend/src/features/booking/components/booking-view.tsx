"use client";

import { Button } from "@mantine/core";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useAgreement } from "@/components/agreement/api";
import { CostCard } from "@/components/booking/cost-card";
import { EndingCard } from "@/components/booking/ending-card";
import { History } from "@/components/booking/history";
import parts from "@/components/booking/parts.module.css";
import { timelineOf } from "@/components/booking/timeline";
import { Way } from "@/components/booking/way";
import { InterestOwed } from "@/components/books/interest-owed";
import { PaidBar } from "@/components/books/paid-bar";
import { Papers } from "@/components/books/papers";
import { PaymentsTable } from "@/components/books/payments-table";
import { ScheduleTable } from "@/components/books/schedule-table";
import { Day } from "@/components/figures/when";
import type { components } from "@/lib/api/schema";
import type { Tagged } from "@/lib/api/tagged";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import {
  type Agreement,
  type Booking,
  type DemandNote,
  type Payments,
  useBooking,
  useDemandNotes,
  usePayments,
  useReread,
} from "../api";
import { nextStep } from "../next-step";
import { AgreementCard } from "./agreement-card";
import classes from "./booking.module.css";
import { BookingHead } from "./booking-head";
import { NextCard } from "./next-card";
import { PayHow } from "./pay-how";
import { PeopleCard } from "./people-card";

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
  notes: DemandNote[];
  /** Whether customers can pay online here. */
  online: boolean;
};

/** Everything about one booking, kept as it stands now: read again when one comes back to it, and when its hold ends. */
export function BookingView({ plans, phases, online, ...first }: Props) {
  const t = useTexts("booking");
  const id = first.booking.data.id;
  const current = useBooking(id, first.booking).data;
  const booking = current.data;
  const payments = usePayments(id, first.payments).data;
  const agreement = useAgreement(booking, first.agreement).data ?? null;
  const notes = useDemandNotes(id, first.notes).data;
  const reread = useReread(id);
  const [dialog, setDialog] = useState<"cancel" | "plan" | null>(null);

  const { project, currency, status } = booking;
  const { ending } = timelineOf(booking);
  const next = nextStep(booking, payments, agreement);
  const editable = EDITABLE.has(status);
  const open = PAYABLE.has(status) && mayPay(payments);
  const mayCancel = booking.allowed_transitions.includes("cancelled");
  const close = () => setDialog(null);
  return (
    <article className={classes.page}>
      <BookingHead booking={booking} />
      <Way booking={booking} />
      {ending && <EndingCard booking={booking} ending={ending} owed={t("ending.refund")} />}
      {(!ending || next.kind !== "cancelled") && (
        <NextCard booking={booking} next={next} online={online && open} reread={reread} />
      )}
      <div className={classes.columns}>
        <div className={classes.main}>
          <section className={`${parts.section} no-print`}>
            <PaidBar
              paid={payments.paid_amount}
              pending={payments.pending_amount}
              total={payments.total_amount}
              currency={currency}
            />
            <InterestOwed interest={payments.interest} currency={currency} />
          </section>
          {PAYABLE.has(status) && (open || !isZero(payments.outstanding_amount)) && (
            <PayHow booking={booking} online={online && open} isNext={"amount" in next} />
          )}
          <CostCard booking={booking}>
            {status === "reserved" && (
              <p className="quiet small no-print">{t("cost.extras", { builder: project.builder_name })}</p>
            )}
          </CostCard>
          <section id="schedule" className={parts.section}>
            <div className={parts.head}>
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
          <section id="payments" className={`${parts.section} no-print`}>
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
          <section id="papers" className={`${parts.section} no-print`}>
            <h2>{t("papers.title")}</h2>
            <Papers notes={notes} bookingId={id} />
          </section>
        </div>
        <div className={`${classes.side} no-print`}>
          <AgreementCard booking={booking} agreement={agreement} />
          {booking.firm_on && mayCancel && status === "agreement_signed" && (
            <section className={parts.section}>
              <h2>{t("firm.title")}</h2>
              <p>{t.rich("firm.until", { day: () => <Day date={booking.firm_on ?? ""} /> })}</p>
            </section>
          )}
          <PeopleCard booking={current} editable={editable} />
          <History booking={booking} />
          {mayCancel && (
            <Button variant="default" className={parts.start} onClick={() => setDialog("cancel")}>
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

/** Whether there is anything that may be paid now, of the price or of the interest. */
function mayPay({ payable_amount: room, interest }: Payments): boolean {
  return !(isZero(room) && isZero(interest.owed_amount));
}

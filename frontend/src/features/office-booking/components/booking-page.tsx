"use client";

import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { useAgreement } from "@/components/agreement/api";
import { CostCard } from "@/components/booking/cost-card";
import { EndingCard } from "@/components/booking/ending-card";
import { History } from "@/components/booking/history";
import parts from "@/components/booking/parts.module.css";
import { timelineOf } from "@/components/booking/timeline";
import { Way } from "@/components/booking/way";
import { Papers } from "@/components/books/papers";
import { useOfficeActions } from "@/components/office/actions";
import { useOffice } from "@/components/office/office";
import type { Tagged } from "@/lib/api/tagged";
import { useTexts } from "@/lib/i18n/client";
import { useShown } from "../address";
import {
  type Agreement,
  type Booking,
  type DemandNote,
  type Payments,
  type Plan,
  useBooking,
  useDemandNotes,
  usePayments,
  useReread,
} from "../api";
import { type Action, actionsFor, isEditable, nextOf, stepOf } from "../next";
import { AgreementCard } from "./agreement-card";
import { Dialogs } from "./dialogs";
import { Head } from "./head";
import { NextCard } from "./next-card";
import classes from "./page.module.css";
import { PaymentsSection } from "./payments";
import { PeopleCard } from "./people-card";

type Props = {
  booking: Tagged<Booking>;
  payments: Payments;
  agreement: Agreement | null;
  demandNotes: DemandNote[];
  holdHours: number;
  plans: Plan[];
  phases: { id: number; name: string }[];
  /** When the page was made, which decides what is offered until the browser knows better. */
  now: number;
};

/**
 * Everything about one booking, and everything that can be done with it. What is open is in the address: `do` the dialog,
 * `payment` the payment that it or the visit is about, `refund` which refund of it.
 */
export function BookingPage({ holdHours, plans, phases, now: made, ...first }: Props) {
  const t = useTexts("officeBookings");
  const shared = useTexts("booking");
  const { may } = useOffice();
  const actions = useOfficeActions();
  const { shown, show } = useShown();
  const id = first.booking.data.id;
  const current = useBooking(id, first.booking).data;
  const booking = current.data;
  const books = usePayments(id, first.payments).data;
  const agreement = useAgreement(booking, first.agreement).data ?? null;
  const reread = useReread(id);
  const now = useNow(made);
  const notes = useDemandNotes(id, first.demandNotes).data;

  const possible = actionsFor({ booking, books, agreement }, may, now);
  const next = nextOf(booking, books, agreement);
  const { ending } = timelineOf(booking);
  const open = (action: Action) => {
    if (action === "payment") actions?.("payment", { bookingId: id });
    else show({ do: action }, true);
  };
  const opener = (action: Action) => (possible.includes(action) ? () => open(action) : null);
  const edit = may("manage_bookings") && isEditable(booking) ? () => show({ do: "details" }, true) : null;
  const changePlan = edit && plans.length > 1 ? () => show({ do: "plan" }, true) : null;
  // Each stands once: what is next in its card, the agreement and payments at their places.
  const beside = possible.filter((action) => action !== stepOf(next) && action !== "agreement" && action !== "payment");
  return (
    <div className={classes.page}>
      <Head
        booking={booking}
        actions={beside.map((action) => (
          <Button key={action} variant="default" onClick={() => open(action)}>
            {t(action === "cancel" && booking.status === "reserved" ? "page.do.cancelHold" : `page.do.${action}`)}
          </Button>
        ))}
      />
      <Way booking={booking} />
      {ending && <EndingCard booking={booking} ending={ending} owed={t("page.money.refundOwed")} />}
      {next.kind !== "ended" && (
        <NextCard
          booking={booking}
          payments={books}
          next={next}
          may={possible}
          agreement={agreement}
          open={open}
          reread={() => void reread()}
        />
      )}
      <div className={classes.columns}>
        <div className={classes.main}>
          <PaymentsSection
            booking={booking}
            books={books}
            phases={phases}
            marked={Number(shown.payment)}
            act={
              may("manage_payments")
                ? (action, payment, refund) => {
                    const about = { payment: String(payment.id), refund: refund ? String(refund.id) : "" };
                    show({ do: action, ...about }, true);
                  }
                : null
            }
            waive={may("waive_interest") ? () => show({ do: "waive" }, true) : null}
            pay={stepOf(next) === "payment" ? null : opener("payment")}
            changePlan={changePlan}
          />
          <CostCard
            booking={booking}
            chosen={{ taxable: t("page.cost.chosen"), untaxed: t("page.cost.chosenUntaxed") }}
          />
        </div>
        <div className={classes.side}>
          <PeopleCard booking={booking} edit={edit} />
          <AgreementCard
            booking={booking}
            agreement={agreement}
            draw={stepOf(next) === "agreement" ? null : opener("agreement")}
          />
          <section id="papers" className={`${parts.section} no-print`}>
            <h2>{shared("papers.title")}</h2>
            <Papers notes={notes} bookingId={id} />
          </section>
          <History booking={booking} />
        </div>
      </div>
      <Dialogs
        name={shown.do}
        booking={current}
        books={books}
        agreement={agreement}
        payment={Number(shown.payment)}
        refund={Number(shown.refund)}
        holdHours={holdHours}
        plans={plans}
        may={may}
        close={() => show({ do: "" })}
      />
    </div>
  );
}

/** This moment, to a minute: what may be done within a day is no longer offered after it. */
function useNow(made: number): number {
  const [now, setNow] = useState(made);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

"use client";

import { Button } from "@mantine/core";
import Link from "next/link";
import type { ReactNode } from "react";
import type { Booking } from "@/components/booking/booking";
import { PaidBar } from "@/components/books/paid-bar";
import { StageWhen } from "@/components/books/stage-when";
import { Money } from "@/components/figures/money";
import { StatusPill } from "@/components/figures/status-pill";
import { When } from "@/components/figures/when";
import { HoldClock } from "@/components/hold-clock";
import { LinkButton } from "@/components/link-button";
import { useOfficeActions } from "@/components/office/actions";
import { useOffice } from "@/components/office/office";
import { UnitFacts } from "@/components/units/unit-facts";
import { isZero, less } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import { DIALOG_OF } from "../next";
import classes from "./panel.module.css";

/** What one wants to know of a booking without opening its page, and the way to whatever is to be done with it. */
export function BookingSummary({ booking, reread }: { booking: Booking; reread: () => void }) {
  const t = useTexts("officeBookings");
  const { customer, project, unit, currency } = booking;
  const page = `/office/bookings/${booking.id}`;
  return (
    <div className={classes.panel}>
      <p className={classes.head}>
        <StatusPill kind="booking" status={booking.status} />
        <span className="quiet small figures">{booking.reference}</span>
      </p>
      {booking.status === "reserved" && booking.hold_expires_at && (
        <HoldClock until={booking.hold_expires_at} zone={project.timezone} onEnd={reread} />
      )}
      <Moves booking={booking} page={page} />
      <PaidBar
        paid={booking.paid_amount}
        pending={booking.pending_amount}
        total={booking.total_amount}
        currency={currency}
      />
      <dl className={classes.facts}>
        <Fact name={t("list.columns.outstanding")}>
          <Money amount={booking.outstanding_amount} currency={currency} />
        </Fact>
        <NextDue booking={booking} />
        <Fact name={t("list.columns.buyer")}>
          <span dir="auto">{`${customer.first_name} ${customer.last_name}`}</span>
        </Fact>
        <Fact name={t("list.columns.phone")}>
          <a className="link" href={`tel:${customer.phone}`}>
            {customer.phone}
          </a>
        </Fact>
        <Fact name={t("list.columns.email")}>
          <a className="link" href={`mailto:${customer.email}`}>
            {customer.email}
          </a>
        </Fact>
        <Fact name={t("list.columns.home")}>
          <UnitFacts unit={unit} />
        </Fact>
        <Fact name={t("list.panel.plan")}>
          <span dir="auto">{booking.payment_plan.name}</span>
        </Fact>
        <Fact name={t("list.columns.booked")}>
          <When moment={booking.created_at} zone={project.timezone} style="date" />
        </Fact>
        {booking.end_reason && (
          <Fact name={t("page.form.reason")}>
            <span className={classes.prose} dir="auto">
              {booking.end_reason}
            </span>
          </Fact>
        )}
        {booking.special_requests && (
          <Fact name={t("list.panel.wishes")}>
            <span className={classes.prose} dir="auto">
              {booking.special_requests}
            </span>
          </Fact>
        )}
      </dl>
      <p className={classes.ways}>
        <Link className="link" href={`/office/messages/new?booking=${booking.id}`}>
          {t("page.people.write")}
        </Link>
        <Link className="link" href={`/office/appointments?view=list&q=${encodeURIComponent(customer.email)}`}>
          {t("list.panel.visits")}
        </Link>
      </p>
    </div>
  );
}

function NextDue({ booking: { next_due: due, currency } }: { booking: Booking }) {
  const t = useTexts("officeBookings");
  const status = useTexts("status");
  if (due === null) return null;
  return (
    <Fact name={t("list.panel.due")}>
      <Money amount={less(due.amount, due.paid_amount)} currency={currency} />
      <span className="quiet small">
        {" · "}
        <span dir="auto">{due.name}</span>, <StageWhen stage={{ ...due, phase_id: null }} phases={[]} />
        {due.status === "overdue" && ` · ${status("stage.overdue")}`}
      </span>
    </Fact>
  );
}

/** The moves that the reader may make, each of which is made where it says what it will cause. */
function Moves({ booking, page }: { booking: Booking; page: string }) {
  const t = useTexts("officeBookings");
  const { may } = useOffice();
  const actions = useOfficeActions();
  const mayExtend = may("manage_bookings") && booking.status === "reserved" && booking.hold_extended_at === null;
  const isOpen = !isZero(booking.outstanding_amount) && booking.status !== "cancelled" && booking.status !== "expired";
  return (
    <div className={classes.actions}>
      <LinkButton size="sm" href={page}>
        {t("list.panel.open")}
      </LinkButton>
      {actions && may("manage_payments") && isOpen && (
        <Button size="sm" variant="default" onClick={() => actions("payment", { bookingId: booking.id })}>
          {t("page.do.payment")}
        </Button>
      )}
      {mayExtend && (
        <LinkButton size="sm" variant="default" href={`${page}?do=extend`}>
          {t("page.do.extend")}
        </LinkButton>
      )}
      {booking.allowed_transitions.map((status) => {
        const dialog = DIALOG_OF[status];
        if (!dialog) return null;
        const name = dialog === "cancel" && booking.status === "reserved" ? "cancelHold" : dialog;
        return (
          <LinkButton key={status} size="sm" variant="default" href={`${page}?do=${dialog}`}>
            {t(`page.do.${name}`)}
          </LinkButton>
        );
      })}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

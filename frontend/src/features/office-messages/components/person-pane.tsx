"use client";

import { Button, CloseButton, Skeleton } from "@mantine/core";
import Link from "next/link";
import { useEffect, useRef } from "react";
import { Money } from "@/components/figures/money";
import { StatusPill } from "@/components/figures/status-pill";
import { When } from "@/components/figures/when";
import { LinkButton } from "@/components/link-button";
import { useOfficeActions } from "@/components/office/actions";
import { useOffice } from "@/components/office/office";
import { useTexts } from "@/lib/i18n/client";
import { type Booking, type useBookingsOf, useContactOf, useVisitsOf, type Visit } from "../api";
import classes from "./person.module.css";
import type { Whom } from "./talk-pane";

const SHOWN_VISITS = 4;

type Props = {
  whom: Whom;
  bookings: ReturnType<typeof useBookingsOf>;
  /** Where there is no room for it beside the conversation: whether it is in its place. */
  shown: boolean;
  close: () => void;
};

/** Who one is talking with: how to reach them, what they have booked, when they come. */
export function PersonPane({ whom, bookings, shown, close }: Props) {
  const t = useTexts("officeMessages");
  const common = useTexts("common");
  const { may } = useOffice();
  const act = useOfficeActions();
  const visits = useVisitsOf(whom.customerId);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown) heading.current?.focus();
  }, [shown]);
  const dealt = bookings.data?.[0]?.customer ?? visits.data?.[0]?.customer;
  const hasOnlyWritten = bookings.data?.length === 0 && visits.data?.length === 0;
  const contact = useContactOf(whom.customerId, whom.name, hasOnlyWritten);
  const customer = dealt ?? contact.data;
  return (
    <aside className={classes.person} aria-labelledby="person" data-shown={shown || undefined}>
      <div className={classes.head}>
        <h2 id="person" ref={heading} tabIndex={-1} className={classes.name} dir="auto">
          {whom.name}
        </h2>
        <CloseButton
          size={44}
          iconSize={20}
          className={classes.close}
          aria-label={common("actions.close")}
          onClick={close}
        />
      </div>
      {customer && (
        <p className={classes.contact}>
          <a href={`tel:${customer.phone}`} className="link" dir="ltr">
            {customer.phone}
          </a>
          <a href={`mailto:${customer.email}`} className="link" dir="ltr">
            {customer.email}
          </a>
        </p>
      )}
      <div className={classes.actions}>
        <LinkButton
          size="sm"
          variant="default"
          href={`/office/appointments?new=${encodeURIComponent(customer?.email ?? whom.name)}&project=${whom.projectId}`}
        >
          {t("person.visit")}
        </LinkButton>
        {act && may("manage_bookings") && (
          <Button
            size="sm"
            variant="default"
            onClick={() => act("booking", { customer: customer ?? undefined, projectId: whom.projectId })}
          >
            {t("person.book")}
          </Button>
        )}
      </div>
      {may("read_bookings") && (
        <section aria-labelledby="person-bookings">
          <h3 id="person-bookings" className={classes.title}>
            {t("person.bookings")}
          </h3>
          {bookings.isPending && <Skeleton height={72} role="status" aria-label={common("loading")} />}
          {bookings.isError && <p role="alert">{t("person.failed")}</p>}
          {bookings.data?.length === 0 && <p className="quiet small">{t("person.noBookings")}</p>}
          <ul className={classes.list}>
            {bookings.data?.map((booking) => (
              <BookingLine
                key={booking.id}
                booking={booking}
                pay={act && may("manage_payments") ? () => act("payment", { bookingId: booking.id }) : null}
              />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="person-visits">
        <h3 id="person-visits" className={classes.title}>
          {t("person.visits")}
        </h3>
        {visits.isPending && <Skeleton height={48} role="status" aria-label={common("loading")} />}
        {visits.isError && <p role="alert">{t("person.failed")}</p>}
        {visits.data?.length === 0 && <p className="quiet small">{t("person.noVisits")}</p>}
        <ul className={classes.list}>
          {visits.data?.slice(0, SHOWN_VISITS).map((visit) => (
            <VisitLine key={visit.id} visit={visit} />
          ))}
        </ul>
      </section>
    </aside>
  );
}

const ENDED = new Set<Booking["status"]>(["cancelled", "expired"]);

function BookingLine({ booking, pay }: { booking: Booking; pay: (() => void) | null }) {
  const t = useTexts("officeMessages");
  const owes = !ENDED.has(booking.status) && Number(booking.outstanding_amount) > 0;
  return (
    <li className={classes.line}>
      <p className={classes.lineHead}>
        <Link href={`/office/bookings/${booking.id}`} className="link">
          {booking.unit.unit_number}, <span dir="auto">{booking.project.name}</span>
        </Link>
        <StatusPill kind="booking" status={booking.status} />
      </p>
      <p className="quiet small">
        {t.rich(owes ? "person.owes" : "person.paid", {
          amount: () => (
            <Money amount={owes ? booking.outstanding_amount : booking.paid_amount} currency={booking.currency} />
          ),
        })}
      </p>
      {owes && pay && (
        <button type="button" className={`link small ${classes.plain}`} onClick={pay}>
          {t("person.pay", { unit: booking.unit.unit_number })}
        </button>
      )}
    </li>
  );
}

function VisitLine({ visit }: { visit: Visit }) {
  return (
    <li className={classes.line}>
      <p className={classes.lineHead}>
        <Link href={`/office/appointments/${visit.id}`} className="link">
          <When moment={visit.starts_at} zone={visit.project.timezone} style="dateTime" />
        </Link>
        <StatusPill kind="appointment" status={visit.status} />
      </p>
      <p className="quiet small" dir="auto">
        {visit.project.name}
      </p>
    </li>
  );
}

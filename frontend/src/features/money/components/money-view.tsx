"use client";

import Link from "next/link";
import { InterestOwed } from "@/components/books/interest-owed";
import { PaidBar } from "@/components/books/paid-bar";
import { Papers } from "@/components/books/papers";
import { PaymentsTable } from "@/components/books/payments-table";
import { ScheduleTable } from "@/components/books/schedule-table";
import { EmptyState } from "@/components/empty-state";
import { Money } from "@/components/figures/money";
import { StatusPill } from "@/components/figures/status-pill";
import { LinkButton } from "@/components/link-button";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import { useMoney } from "../api";
import { type Entry, isLive, paymentsOf } from "../dues";
import { DueList } from "./due-list";
import classes from "./money.module.css";

/** What a customer owes and has paid, over all their homes: what is due first. */
export function MoneyView({ customerId, first, online }: { customerId: number; first: Entry[]; online: boolean }) {
  const t = useTexts("booking");
  const entries = useMoney(customerId, first).data;
  if (entries.length === 0) {
    return (
      <>
        <h1>{t("money.title")}</h1>
        <EmptyState
          title={t("money.empty")}
          action={<LinkButton href="/projects">{t("money.emptyAction")}</LinkButton>}
        >
          {t("money.emptyText")}
        </EmptyState>
      </>
    );
  }
  const live = entries.filter(isLive);
  const ended = entries.filter((entry) => !isLive(entry) && hasMoved(entry));
  const payments = paymentsOf(entries);
  return (
    <div className={classes.page}>
      <h1>{t("money.title")}</h1>
      <section className={classes.section}>
        <h2>{t("money.due")}</h2>
        <DueList entries={entries} online={online} />
      </section>
      {live.length > 0 && (
        <section className={classes.section}>
          <h2>{t("money.bookings")}</h2>
          <ul className={classes.homes}>
            {live.map((entry) => (
              <Home key={entry.booking.id} entry={entry} />
            ))}
          </ul>
        </section>
      )}
      <section className={classes.section}>
        <h2>{t("money.payments")}</h2>
        {payments.length === 0 ? (
          <p className="quiet">{t("money.paymentsNone")}</p>
        ) : (
          <PaymentsTable
            label={t("money.payments")}
            payments={payments.map(({ booking, payment }) => ({
              payment,
              zone: booking.project.timezone,
              home: entries.length > 1 && <HomeName booking={booking} />,
            }))}
          />
        )}
      </section>
      {ended.length > 0 && (
        <section className={classes.section}>
          <h2>{t("money.ended")}</h2>
          <ul className={classes.ended}>
            {ended.map((entry) => (
              <Ended key={entry.booking.id} entry={entry} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Of what has ended only that is told in which money moved. */
function hasMoved({ payments }: Entry): boolean {
  return payments.payments.length > 0 || !isZero(payments.refund_owed ?? "0");
}

function HomeName({ booking }: { booking: Entry["booking"] }) {
  const t = useTexts("booking");
  return t("title", { unit: booking.unit.unit_number, project: booking.project.name });
}

function Home({ entry: { booking, payments, notes } }: { entry: Entry }) {
  const t = useTexts("booking");
  const { unit, currency } = booking;
  return (
    <li className={classes.home}>
      <div className={classes.head}>
        <h3>
          <Link href={`/home/bookings/${booking.id}`}>
            <HomeName booking={booking} />
          </Link>
        </h3>
        <StatusPill kind="booking" status={booking.status} />
      </div>
      <PaidBar
        paid={payments.paid_amount}
        pending={payments.pending_amount}
        total={payments.total_amount}
        currency={currency}
      />
      <InterestOwed interest={payments.interest} currency={currency} />
      <details className={classes.plan}>
        <summary>{t("money.schedule", { unit: unit.unit_number })}</summary>
        <ScheduleTable
          schedule={payments.schedule}
          currency={currency}
          label={t("money.schedule", { unit: unit.unit_number })}
        />
      </details>
      <details className={classes.plan}>
        <summary>{t("money.papers", { unit: unit.unit_number })}</summary>
        <Papers notes={notes} bookingId={booking.id} />
      </details>
    </li>
  );
}

function Ended({ entry: { booking, payments } }: { entry: Entry }) {
  const t = useTexts("booking");
  const owed = payments.refund_owed ?? "0";
  return (
    <li>
      <Link href={`/home/bookings/${booking.id}`} className="link">
        <HomeName booking={booking} />
      </Link>
      <StatusPill kind="booking" status={booking.status} />
      {!isZero(owed) && (
        <span>{t.rich("money.refund", { amount: () => <Money amount={owed} currency={booking.currency} /> })}</span>
      )}
    </li>
  );
}

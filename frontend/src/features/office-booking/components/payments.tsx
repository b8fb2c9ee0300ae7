"use client";

import { Button } from "@mantine/core";
import parts from "@/components/booking/parts.module.css";
import { PaidBar } from "@/components/books/paid-bar";
import { type ListedPayment, PaymentsTable } from "@/components/books/payments-table";
import { ScheduleTable } from "@/components/books/schedule-table";
import { Money } from "@/components/figures/money";
import { formatMoney } from "@/lib/format/money";
import { useLocale, useTexts } from "@/lib/i18n/client";
import type { Booking, Payments as Books, Payment, Refund } from "../api";
import { isEnded, overdueOf } from "../next";
import { FailedRefunds } from "./failed-refunds";
import { Interest } from "./interest";
import classes from "./page.module.css";
import type { PaymentAction } from "./payment-dialogs";

export type Act = (action: PaymentAction | "transfer", payment: Payment, refund?: Refund) => void;
type Props = {
  booking: Booking;
  books: Books;
  phases: { id: number; name: string }[];
  /** The payment that the reader came for. */
  marked: number;
  /** What the reader may do with a payment is opened; null if it is nothing. */
  act: Act | null;
  /** Lets the buyer off interest. */
  waive: (() => void) | null;
  pay: (() => void) | null;
  changePlan: (() => void) | null;
};

/** The money of a booking: what is paid, what came in, what falls due when. */
export function PaymentsSection({ booking, books, phases, marked, act, waive, pay, changePlan }: Props) {
  const t = useTexts("officeBookings");
  const shared = useTexts("booking");
  const { currency, project } = booking;
  const rows = books.payments.map((payment): ListedPayment => {
    const isMarked = payment.id === marked;
    return {
      payment,
      zone: project.timezone,
      marked: isMarked ? t("page.money.marked") : undefined,
      actions: act && <PaymentActions booking={booking} payment={payment} act={act} />,
    };
  });
  return (
    <>
      <section id="payments" className={parts.section}>
        <div className={parts.head}>
          <h2>{t("page.money.title")}</h2>
          {pay && (
            <Button size="sm" variant="default" className="no-print" onClick={pay}>
              {t("page.do.payment")}
            </Button>
          )}
        </div>
        <PaidBar
          paid={books.paid_amount}
          pending={books.pending_amount}
          total={books.total_amount}
          currency={currency}
        />
        {!isEnded(booking) && <Sums books={books} />}
        <Interest booking={booking} books={books} waive={waive} />
        <FailedRefunds books={books} act={act} />
        {rows.length === 0 ? (
          <p className="quiet">{shared("payments.none")}</p>
        ) : (
          <PaymentsTable payments={rows} label={t("page.money.payments")} />
        )}
      </section>
      <section id="schedule" className={parts.section}>
        <div className={parts.head}>
          <h2>{shared("schedule.title")}</h2>
          {changePlan && (
            <Button size="sm" variant="default" className="no-print" onClick={changePlan}>
              {t("page.do.plan")}
            </Button>
          )}
        </div>
        <p className="quiet">
          {shared("schedule.plan", { plan: booking.payment_plan.name, count: books.schedule.length })}
        </p>
        <ScheduleTable
          schedule={books.schedule}
          currency={currency}
          phases={phases}
          ended={isEnded(booking)}
          label={shared("schedule.title")}
        />
      </section>
    </>
  );
}

/** The figures that the bar does not say; how a booking ended in money stands where it says that it has. */
function Sums({ books }: { books: Books }) {
  const t = useTexts("officeBookings");
  const isLate = overdueOf(books.schedule) !== null;
  return (
    <dl className={classes.sums}>
      <div>
        <dt>{t("page.money.outstanding")}</dt>
        <dd>
          <Money amount={books.outstanding_amount} currency={books.currency} />
        </dd>
      </div>
      <div data-urgent={isLate || undefined}>
        <dt>{t("page.money.due")}</dt>
        <dd>
          <Money amount={books.due_amount} currency={books.currency} />
        </dd>
      </div>
    </dl>
  );
}

type ActionsProps = { booking: Booking; payment: Payment; act: Act };

function PaymentActions({ booking, payment, act }: ActionsProps) {
  const t = useTexts("officeBookings");
  const locale = useLocale();
  const amount = formatMoney(payment.amount, payment.currency, locale);
  const offered = paymentActions(booking, payment);
  if (offered.length === 0) return null;
  return offered.map((action) => (
    <Button
      key={action}
      size="compact-sm"
      className={classes.act}
      variant={action === "refund" ? "subtle" : "default"}
      color={action === "refund" ? "ink" : undefined}
      aria-label={t("page.do.of", { action: t(`page.do.${action}`), amount })}
      onClick={() => act(action, payment)}
    >
      {t(`page.do.${action}`)}
    </Button>
  ));
}

function paymentActions(booking: Booking, payment: Payment): PaymentAction[] {
  if (payment.payment_status === "pending") return ["cleared", "failed"];
  return payment.payment_status === "completed" && booking.status !== "completed" ? ["refund"] : [];
}

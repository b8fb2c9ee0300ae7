import Link from "next/link";
import type { ReactNode } from "react";
import { PayLink } from "@/components/books/pay-link";
import { Money } from "@/components/figures/money";
import { Pill } from "@/components/figures/status-pill";
import { Day, When } from "@/components/figures/when";
import { isZero, less, shareOf } from "@/lib/format/amounts";
import { getTexts } from "@/lib/i18n/server";
import type { Surroundings } from "../load";
import { type Booking, daysUntil } from "../urgency";
import { HoldClock } from "./hold-clock";
import classes from "./home.module.css";

type Props = { home: Booking; around: Surroundings; today: string };

/** What is owed next, by when, and how much of the whole is paid. */
export async function NextPayment(props: Props) {
  const { home, around } = props;
  const t = await getTexts("home");
  const token = less(home.token_amount, home.paid_amount);
  return (
    <section className={`card ${classes.money}`} aria-labelledby="next-payment">
      {home.status === "reserved" && !isZero(token) && !token.startsWith("-") ? (
        <Token home={home} amount={token} />
      ) : home.next_due ? (
        <Stage {...props} due={home.next_due} />
      ) : (
        <div>
          <h2 id="next-payment" className={classes.label}>
            {t("pay.all")}
          </h2>
          <p className="quiet small">{t("pay.allText")}</p>
        </div>
      )}
      {!isZero(home.pending_amount) && (
        <p className="quiet small">
          {t.rich("pay.pending", {
            amount: () => <Money key="amount" amount={home.pending_amount} currency={home.currency} />,
          })}
        </p>
      )}
      <PaidSoFar home={home} books={around.books} />
    </section>
  );
}

async function Token({ home, amount }: { home: Booking; amount: string }) {
  const t = await getTexts("home");
  const until = home.hold_expires_at;
  return (
    <Owed
      bookingId={home.id}
      label={t("pay.token")}
      pill={
        until && (
          <Pill tone="soon">
            <HoldClock until={until} />
          </Pill>
        )
      }
      amount={<Money amount={amount} currency={home.currency} />}
      why={
        until &&
        t.rich("pay.tokenWhy", {
          time: () => <When key="time" moment={until} zone={home.project.timezone} style="weekdayTime" />,
        })
      }
    />
  );
}

async function Stage({ home, around, today, due }: Props & { due: NonNullable<Booking["next_due"]> }) {
  const t = await getTexts("home");
  const stages = around.books.schedule;
  const days = due.due_date === null ? null : daysUntil(due.due_date, today);
  const paid = due.paid_amount;
  return (
    <Owed
      bookingId={home.id}
      label={
        due.due_date
          ? t.rich("pay.nextOn", { date: () => <Day key="date" date={due.due_date ?? ""} style="dayMonth" /> })
          : t("pay.title")
      }
      pill={
        days === null || due.status === "upcoming" ? (
          <Pill tone="neutral">{t("pay.toCome")}</Pill>
        ) : days < 0 ? (
          <Pill tone="urgent">{t("pay.overdue", { days: -days })}</Pill>
        ) : (
          <Pill tone="soon">{t("pay.due", { days })}</Pill>
        )
      }
      amount={<Money amount={less(due.amount, paid)} currency={home.currency} />}
      why={
        <>
          {t("pay.stage", {
            number: stages.findIndex((stage) => stage.id === due.stage_id) + 1,
            all: stages.length,
            name: due.name,
            percent: due.percent,
          })}
          {". "}
          {due.due_date === null && t(`pay.when.${due.falls_due}`)}
          {!isZero(paid) &&
            t.rich("pay.partly", { paid: () => <Money key="paid" amount={paid} currency={home.currency} /> })}
        </>
      }
    />
  );
}

async function Owed({
  bookingId,
  label,
  pill,
  amount,
  why,
}: {
  bookingId: number;
  label: ReactNode;
  pill: ReactNode;
  amount: ReactNode;
  why: ReactNode;
}) {
  const t = await getTexts("home");
  return (
    <div>
      <div className={classes.labelRow}>
        <h2 id="next-payment" className={classes.label}>
          {label}
        </h2>
        {pill}
      </div>
      <p className={classes.amount}>{amount}</p>
      <p className="quiet small">{why}</p>
      <PayLink bookingId={bookingId} fullWidth mt="md">
        {t("pay.how")}
      </PayLink>
    </div>
  );
}

async function PaidSoFar({ home, books }: { home: Booking; books: Surroundings["books"] }) {
  const t = await getTexts("home");
  const receipts = books.payments.filter((payment) => payment.receipt_number !== null).length;
  const percent = Math.floor(shareOf(home.paid_amount, home.total_amount) * 100);
  return (
    <div className={classes.paid}>
      <div className={classes.labelRow}>
        <h2 className={classes.label}>{t("pay.soFar")}</h2>
        <p className="figures">
          {t.rich("pay.of", {
            paid: () => <Money key="paid" amount={home.paid_amount} currency={home.currency} />,
            total: () => <Money key="total" amount={home.total_amount} currency={home.currency} />,
          })}
        </p>
      </div>
      <div role="img" aria-label={t("pay.bar", { percent })} className={classes.bar}>
        {books.schedule.map((stage) => (
          <span key={stage.id} style={{ flexGrow: Number(stage.percent) }}>
            <span style={{ width: `${shareOf(stage.paid_amount, stage.amount) * 100}%` }} />
          </span>
        ))}
      </div>
      <p className="quiet small">
        {t("pay.receipts", { count: receipts })}
        {" · "}
        <Link href={`/home/bookings/${home.id}#schedule`} className="link">
          {t("pay.schedule")}
        </Link>
      </p>
    </div>
  );
}

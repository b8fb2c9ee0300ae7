"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { Money } from "@/components/figures/money";
import { moneyOf } from "@/components/office/money-months/months";
import { isZero } from "@/lib/format/amounts";
import { formatDate } from "@/lib/format/time";
import { useLocale, useTexts } from "@/lib/i18n/client";
import type { MoneyNumbers, Today } from "../api";
import classes from "./cards.module.css";

/** The few numbers that matter, each the way to what is behind it. */
export function Cards({ today, project }: { today: Today; project: number | null }) {
  const t = useTexts("officeToday");
  const locale = useLocale();
  const { stock, money, taken_this_month: taken } = today.numbers;
  const of = (path: string) => `${path}${project ? `${path.includes("?") ? "&" : "?"}project=${project}` : ""}`;
  const month = today.today.slice(0, 7);
  const others = money?.other_currencies ?? [];
  const late = (money?.overdue_bookings ?? 0) + others.reduce((sum, other) => sum + other.overdue_bookings, 0);
  const days = Math.max(0, ...[money, ...others].map((each) => each?.overdue_days ?? 0));
  return (
    <ul className={classes.cards} aria-label={t("cards.label")}>
      <Card href={of("/office/units?status=available")} name={t("cards.free")}>
        <Value>{t("cards.of", { part: stock.available, all: stock.total })}</Value>
        <p className={classes.note}>
          {taken === null ? t("cards.held", { count: stock.reserved }) : t("cards.taken", { count: taken })}
        </p>
      </Card>
      {money && (
        <>
          <Card href={of("/office/bookings")} name={t("cards.booked")}>
            <Sums money={money} name="booked_this_year" />
            <p className={classes.note}>{t("cards.live", { count: liveOf(today) })}</p>
          </Card>
          <Card
            href={moneyOf(month, today.today, project)}
            name={t("cards.received", { month: formatDate(`${month}-01`, "month", locale) })}
          >
            <Sums money={money} name="received_this_month" />
            <p className={classes.note}>
              {t.rich("cards.planned", {
                amount: () => <Money amount={money.planned_this_month} currency={money.currency} spoken />,
              })}
            </p>
          </Card>
          <Card href={of("/office/money?view=dues&status=overdue")} name={t("cards.overdue")}>
            <Sums money={money} name="overdue_amount" />
            <p className={classes.note} data-late={late > 0 || undefined}>
              {late > 0 ? t("cards.late", { count: late, days }) : t("cards.nothingLate")}
            </p>
          </Card>
        </>
      )}
    </ul>
  );
}

const LIVE = ["token_paid", "confirmed", "agreement_signed", "registered", "completed"] as const;

function liveOf({ numbers }: Today): number {
  return LIVE.reduce((sum, status) => sum + (numbers.bookings?.[status] ?? 0), 0);
}

function Card({ href, name, children }: { href: string; name: string; children: ReactNode }) {
  return (
    <li>
      <Link href={href} className={classes.card} prefetch={false}>
        <p className={classes.name}>{name}</p>
        {children}
      </Link>
    </li>
  );
}

function Value({ children }: { children: ReactNode }) {
  return <p className={classes.value}>{children}</p>;
}

/** A sum in the builder's own currency, and in each other one in which there is something. */
function Sums({
  money,
  name,
}: {
  money: NonNullable<Today["numbers"]["money"]>;
  name: "booked_this_year" | "received_this_month" | "overdue_amount";
}) {
  const others: MoneyNumbers[] = money.other_currencies.filter((other) => !isZero(other[name]));
  return (
    <>
      <Value>
        <Money amount={money[name]} currency={money.currency} spoken />
      </Value>
      {others.map((other) => (
        <p key={other.currency} className={classes.other}>
          <Money amount={other[name]} currency={other.currency} spoken />
        </p>
      ))}
    </>
  );
}

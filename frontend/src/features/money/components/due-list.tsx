"use client";

import { PayLink } from "@/components/books/pay-link";
import { StageWhen } from "@/components/books/stage-when";
import { Money } from "@/components/figures/money";
import { StatusPill } from "@/components/figures/status-pill";
import { Day, When } from "@/components/figures/when";
import { LinkButton } from "@/components/link-button";
import { useTexts } from "@/lib/i18n/client";
import { type Due, duesOf, type Entry, nextOf } from "../dues";
import classes from "./money.module.css";

/** What is to be paid now, what is overdue first; if nothing is, what comes next. */
export function DueList({ entries, online }: { entries: Entry[]; online: boolean }) {
  const t = useTexts("booking");
  const dues = duesOf(entries);
  const next = nextOf(entries);
  if (dues.length === 0) {
    return (
      <p className={classes.nothing}>
        {t("money.dueNone")}{" "}
        {next &&
          t.rich("money.dueNext", {
            amount: () => <Money amount={next.amount} currency={next.entry.booking.currency} />,
            stage: next.stage.name,
            when: () => <StageWhen stage={next.stage} phases={[]} />,
          })}
      </p>
    );
  }
  return (
    <ul className={classes.dues}>
      {dues.map((due) => (
        <DueItem
          key={`${due.entry.booking.id} ${"stage" in due ? due.stage.id : due.kind}`}
          due={due}
          online={online}
        />
      ))}
    </ul>
  );
}

function DueItem({ due, online }: { due: Due; online: boolean }) {
  const t = useTexts("booking");
  const { id, currency, unit, project } = due.entry.booking;
  const names = { unit: unit.unit_number, project: project.name };
  const what = "stage" in due ? t("money.dueLine", { stage: due.stage.name, ...names }) : t(`money.${due.kind}`, names);
  const variant = due.kind === "overdue" ? "filled" : "default";
  return (
    <li className={classes.due} data-urgent={due.kind === "overdue" || undefined}>
      <div className={classes.dueWhat}>
        <p className={classes.dueAmount}>
          <Money amount={due.amount} currency={currency} />
        </p>
        <p>{what}</p>
        <p className="quiet">
          <DueWhen due={due} zone={project.timezone} />
        </p>
      </div>
      <div className={classes.dueEnd}>
        <StatusPill kind="stage" status={due.kind === "overdue" ? "overdue" : "due"} />
        {online ? (
          <PayLink
            bookingId={id}
            variant={variant}
            aria-label={t("money.payFor", { what })}
            {...(due.kind === "interest" && { what: "interest" })}
          >
            {t("money.pay")}
          </PayLink>
        ) : (
          <LinkButton href={`/home/bookings/${id}#pay`} variant={variant}>
            {t("money.how")}
          </LinkButton>
        )}
      </div>
    </li>
  );
}

function DueWhen({ due, zone }: { due: Due; zone: string }) {
  const t = useTexts("booking");
  if (due.kind === "token") {
    const { until } = due;
    return (
      until && t.rich("money.tokenUntil", { moment: () => <When moment={until} zone={zone} style="weekdayTime" /> })
    );
  }
  if (due.kind === "interest") return t("money.interestRate", { percent: due.entry.payments.interest.percent });
  const { due_date: date } = due.stage;
  if (date === null) return <StageWhen stage={due.stage} phases={[]} />;
  return t.rich(due.kind === "overdue" ? "money.overdueSince" : "money.dueBy", { day: () => <Day date={date} /> });
}

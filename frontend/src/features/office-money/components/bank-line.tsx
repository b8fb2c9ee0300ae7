"use client";

import { Button } from "@mantine/core";
import Link from "next/link";
import type { ReactNode } from "react";
import { Money } from "@/components/figures/money";
import { Pill, type Tone } from "@/components/figures/status-pill";
import { Day } from "@/components/figures/when";
import { isZero } from "@/lib/format/amounts";
import { useLocale, useTexts } from "@/lib/i18n/client";
import { type Certainty, certaintyOf, type Line, type Proposed } from "../bank";
import classes from "./bank.module.css";

const TONES: Record<Certainty, Tone> = { sure: "good", likely: "soon", possible: "neutral" };

export type LineAct = "record" | "other" | "dismiss" | "reopen";
type Props = { line: Line; busy: boolean; refused: string | undefined; act: (line: Line, act: LineAct) => void };

/** A line of a statement: what came in, what the bank wrote, whose it may be and why, and what is made of it. */
export function BankLine({ line, busy, refused, act }: Props) {
  const { booked_on, amount, currency, narration, reference, status } = line;
  return (
    <li data-line={line.id} tabIndex={-1} className={classes.line}>
      <p className={classes.came}>
        <strong>
          <Money amount={amount} currency={currency} />
        </strong>
        <span className={classes.second}>
          <Day date={booked_on} />
        </span>
      </p>
      <p className={classes.wrote} dir="auto">
        {narration}
        {reference && <span className={classes.second}>{reference}</span>}
      </p>
      {status === "open" ? <Open line={line} /> : <Settled line={line} />}
      <Verbs line={line} busy={busy} act={act} />
      {refused && (
        <p role="alert" className={classes.refused}>
          {refused}
        </p>
      )}
    </li>
  );
}

/** Whose money an open line may be, by its best proposal. */
function Open({ line }: { line: Line }) {
  const t = useTexts("officeCollections");
  const [best, ...others] = line.proposals;
  const certainty = certaintyOf(line);
  if (!best || !certainty) return <p className={`${classes.match} quiet`}>{t("bank.nobody")}</p>;
  return (
    <div className={classes.match}>
      <p>
        <Pill tone={TONES[certainty]}>{t(`bank.certainty.${certainty}`)}</Pill> <Whose proposed={best} />
      </p>
      <p className={classes.second}>
        <Why proposed={best} /> <Owing proposed={best} currency={line.currency} />
        {others.length > 0 && <> {t("bank.others", { count: others.length })}</>}
      </p>
    </div>
  );
}

export function Whose({ proposed }: { proposed: Proposed }) {
  const { unit_number, project, customer } = proposed;
  return (
    <>
      <strong>{unit_number}</strong> {project.name},{" "}
      <span dir="auto">
        {customer.first_name} {customer.last_name}
      </span>
    </>
  );
}

/** What of the line points to the booking, in a sentence. */
export function Why({ proposed }: { proposed: Proposed }) {
  const t = useTexts("officeCollections");
  const locale = useLocale();
  const isPending = proposed.kind === "pending_payment";
  const reasons = proposed.reasons.map((reason) =>
    t(isPending && reason === "amount" ? "bank.reasons.pending" : `bank.reasons.${reason}`),
  );
  return t("bank.why", { reasons: new Intl.ListFormat(locale, { type: "conjunction" }).format(reasons) });
}

export function Owing({ proposed, currency }: { proposed: Proposed; currency: string }) {
  const t = useTexts("officeCollections");
  const { due_amount: due, outstanding_amount: outstanding, kind } = proposed;
  const money = (amount: string) => () => <Money amount={amount} currency={currency} />;
  // That it clears what was handed over is among the reasons.
  if (kind === "pending_payment") return null;
  return t.rich(isZero(due) ? "bank.outstanding" : "bank.owing", { due: money(due), outstanding: money(outstanding) });
}

/** What has become of a line. */
function Settled({ line }: { line: Line }) {
  const t = useTexts("officeCollections");
  const { payment, dismissal_reason: reason } = line;
  if (!payment) {
    return (
      <p className={classes.match}>
        {t("bank.dismissed")} <span dir="auto">{reason}</span>
      </p>
    );
  }
  return (
    <p className={classes.match}>
      {t.rich("bank.recorded", {
        booking: () => (
          <Link
            className="link"
            prefetch={false}
            href={`/office/bookings/${payment.booking_id}?payment=${payment.id}#payment-${payment.id}`}
          >
            {payment.booking_reference}
          </Link>
        ),
      })}
      {payment.receipt_number && (
        <span className={classes.second}>{t("bank.receipt", { number: payment.receipt_number })}</span>
      )}
    </p>
  );
}

function Verbs({ line, busy, act }: Omit<Props, "refused">) {
  const t = useTexts("officeCollections");
  const [best] = line.proposals;
  // Many rows have the same word on them; whoever hears only that is told of which one it is.
  const named = (name: string) => `${name}: ${line.narration}`;
  const verb = (does: LineAct, name: string, more: { main?: boolean; loading?: boolean } = {}): ReactNode => (
    <Button
      size={more.main ? "xs" : "compact-sm"}
      variant={more.main ? "default" : "subtle"}
      color={more.main ? undefined : "ink"}
      loading={more.loading ?? false}
      {...(!more.main && { "aria-label": named(name) })}
      onClick={() => act(line, does)}
    >
      {name}
    </Button>
  );
  if (line.status === "recorded") return null;
  if (line.status === "dismissed") return <div className={classes.verbs}>{verb("reopen", t("bank.reopen"))}</div>;
  return (
    <div className={classes.verbs}>
      {best
        ? verb("record", recordsFor(t, best), { main: true, loading: busy })
        : verb("other", t("bank.find"), { main: true })}
      <span className={classes.less}>
        {best && verb("other", t("bank.other"))}
        {verb("dismiss", t("bank.dismiss"))}
      </span>
    </div>
  );
}

/** What the main button of a line says: for whom. */
function recordsFor(t: ReturnType<typeof useTexts<"officeCollections">>, best: Proposed): string {
  const { unit_number: unit, customer } = best;
  const buyer = `${customer.first_name} ${customer.last_name}`;
  return t(best.kind === "pending_payment" ? "bank.clear" : "bank.record", { unit, buyer });
}

"use client";

import { Button } from "@mantine/core";
import { isLive } from "@/components/booking/agreement-versions";
import { Money } from "@/components/figures/money";
import { Day } from "@/components/figures/when";
import { HoldClock } from "@/components/hold-clock";
import { LinkButton } from "@/components/link-button";
import { useShortcut } from "@/components/office/shortcuts";
import { formatMoney } from "@/lib/format/money";
import { useLocale, useTexts } from "@/lib/i18n/client";
import type { Agreement, Booking, Payments } from "../api";
import { nameOf } from "../finish";
import { type Action, type Next, overdueOf, stepOf } from "../next";
import classes from "./page.module.css";

const READ = new Set<Next["kind"]>(["sign", "signLast", "signOther", "redraw"]);

type Props = {
  booking: Booking;
  payments: Payments;
  next: Exclude<Next, { kind: "ended" }>;
  may: readonly Action[];
  agreement: Agreement | null;
  open: (action: Action) => void;
  reread: () => void;
};

/** What is next, in a sentence, with its one action; what is overdue beneath; the clock while the home is on hold. */
export function NextCard({ booking, payments, next, may, agreement, open, reread }: Props) {
  const t = useTexts("officeBookings");
  const locale = useLocale();
  const { currency, project } = booking;
  const buyer = nameOf(booking);
  const money = (amount: string) => () => <Money amount={amount} currency={currency} />;
  const step = stepOf(next);
  const offered = step !== null && may.includes(step) ? step : null;
  useShortcut(offered && { keys: "n", label: t(`page.do.${offered}`), group: "do", run: () => open(offered) });
  const sentence = () => {
    switch (next.kind) {
      case "token":
      case "collect":
      case "interest":
      case "refund":
        return t.rich(`page.next.${next.kind}`, { amount: money(next.amount), buyer });
      case "sign":
      case "signLast":
      case "signOther":
      case "redraw":
        return t(`page.next.${next.kind}`, { version: next.version, buyer });
      default:
        return t(`page.next.${next.kind}`, { buyer });
    }
  };
  const owed = formatMoney(payments.refund_owed ?? "0.00", currency, locale);
  const late = isLive(booking) ? overdueOf(payments.schedule) : null;
  return (
    <section
      aria-label={t("page.next.title")}
      className={`${classes.next} no-print`}
      data-urgent={late !== null || undefined}
    >
      <div className={classes.what}>
        <p className={classes.sentence}>{sentence()}</p>
        {late && (
          <p className={classes.due}>
            {late.since
              ? t.rich("page.next.overdue", { amount: money(late.amount), day: () => <Day date={late.since ?? ""} /> })
              : t.rich("page.next.overdueNoDay", { amount: money(late.amount) })}
          </p>
        )}
        <div className={classes.buttons}>
          {offered && (
            <Button onClick={() => open(offered)}>
              {offered === "payout" ? t("page.do.payoutOf", { amount: owed }) : t(`page.do.${offered}`)}
            </Button>
          )}
          {agreement && READ.has(next.kind) && (
            <LinkButton
              href={`/office/bookings/${booking.id}/agreement`}
              variant={agreement.may_sign ? "filled" : "default"}
            >
              {t(agreement.may_sign ? "page.next.signIt" : "page.next.readIt")}
            </LinkButton>
          )}
        </div>
      </div>
      {booking.status === "reserved" && booking.hold_expires_at && (
        <HoldClock until={booking.hold_expires_at} zone={project.timezone} onEnd={reread} />
      )}
    </section>
  );
}

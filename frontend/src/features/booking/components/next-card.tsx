"use client";

import { PayLink } from "@/components/books/pay-link";
import { Money } from "@/components/figures/money";
import { Day } from "@/components/figures/when";
import { HoldClock } from "@/components/hold-clock";
import { LinkButton } from "@/components/link-button";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "../api";
import type { NextStep } from "../next-step";
import classes from "./booking.module.css";

type Props = {
  booking: Booking;
  next: NextStep;
  /** Whether what is to be paid can be paid online. */
  online: boolean;
  reread: () => void;
};

/** The one thing that happens next, in a sentence, with its one action; the clock while the home is on hold. */
export function NextCard({ booking, next, online, reread }: Props) {
  const t = useTexts("booking");
  const { project, currency } = booking;
  const action = actionOf(next, booking);
  const names = { builder: project.builder_name, project: project.name };
  const money = (amount: string) => () => <Money amount={amount} currency={currency} />;
  const sentence = () => {
    switch (next.kind) {
      case "token":
        return t.rich("next.token", { amount: money(next.amount) });
      case "due":
      case "overdue": {
        const { date, stage } = next;
        const amount = money(next.amount);
        if (date === null) return t.rich(`next.${next.kind}NoDay`, { amount, stage });
        return t.rich(`next.${next.kind}`, { amount, stage, day: () => <Day date={date} /> });
      }
      case "refund":
        return t.rich("next.refund", { amount: money(next.amount), ...names });
      default:
        return t(`next.${next.kind}`, names);
    }
  };
  return (
    <section className={`${classes.next} no-print`} data-urgent={next.kind === "overdue" || undefined}>
      <div className={classes.nextWhat}>
        <h2 className={classes.label}>{t("next.title")}</h2>
        <p className={classes.sentence}>{sentence()}</p>
        {action.text === "pay" && online ? (
          <PayLink bookingId={booking.id} className={classes.nextAction}>
            {t("next.actions.payOnline")}
          </PayLink>
        ) : (
          <LinkButton href={action.href} className={classes.nextAction}>
            {t(`next.actions.${action.text}`, names)}
          </LinkButton>
        )}
      </div>
      {booking.status === "reserved" && booking.hold_expires_at && (
        <HoldClock until={booking.hold_expires_at} zone={project.timezone} onEnd={reread} />
      )}
    </section>
  );
}

function actionOf(next: NextStep, { project, id, unit_id }: Booking) {
  switch (next.kind) {
    case "token":
    case "due":
    case "overdue":
      return { href: "#pay", text: "pay" } as const;
    case "sign":
      return { href: `/home/bookings/${id}/agreement`, text: "sign" } as const;
    case "signed":
      return { href: `/home/bookings/${id}/agreement`, text: "agreement" } as const;
    case "handover":
      return { href: "/home/progress", text: "progress" } as const;
    case "cancelled":
      return { href: `/projects/${project.slug}`, text: "homes" } as const;
    case "expired":
      return { href: `/projects/${project.slug}/hold/${unit_id}`, text: "again" } as const;
    default:
      return { href: `/home/messages?project=${project.id}&booking=${id}`, text: "message" } as const;
  }
}

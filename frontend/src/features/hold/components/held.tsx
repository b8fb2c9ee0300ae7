"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { Money } from "@/components/figures/money";
import { HoldClock } from "@/components/hold-clock";
import { LinkButton } from "@/components/link-button";
import { UnitFacts } from "@/components/units/unit-facts";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import type { Booking, HoldProject, Unit } from "../api";
import { useDraft } from "../use-hold-home";
import classes from "./held.module.css";
import { Notice } from "./notice";

type Props = { booking: Booking; project: HoldProject; unit: Unit; office: string | null };

/** The home is held: how long, what keeps it, and what happens next. */
export function Held({ booking, project, unit, office }: Props) {
  const t = useTexts("hold");
  const router = useRouter();
  const refresh = useCallback(() => router.refresh(), [router]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { currency, token_amount: token } = booking;
  const builder = project.builder.company_name;
  const runs = booking.status === "reserved" && booking.hold_expires_at !== null;
  return (
    <div className={`page ${classes.page}`}>
      <div className={classes.title}>
        <h1 ref={heading} tabIndex={-1}>
          {t("held.title", { unit: unit.unit_number })}
        </h1>
        <p className="quiet">
          {t.rich("held.reference", {
            code: () => <strong className={classes.code}>{booking.reference}</strong>,
            project: project.name,
            city: project.city,
          })}
        </p>
      </div>
      <Moved booking={booking} />
      <div className={classes.columns}>
        <section className={classes.pay}>
          {runs && booking.hold_expires_at ? (
            <>
              <HoldClock until={booking.hold_expires_at} zone={project.timezone} onEnd={refresh} />
              <div className={classes.how}>
                <h2>{t("held.payTitle")}</h2>
                <p className={classes.token}>
                  <Money amount={token} currency={currency} />
                </p>
                <p>{t("held.payText", { builder, reference: booking.reference })}</p>
                {office && <p className="quiet">{t("held.office", { address: office })}</p>}
              </div>
            </>
          ) : (
            <p className={classes.firm}>{isZero(token) ? t("held.firm") : t("held.paid")}</p>
          )}
          <div className={classes.actions}>
            <LinkButton href={`/home/bookings/${booking.id}`}>{t("held.booking")}</LinkButton>
            <LinkButton href={`/home/messages?project=${project.id}&booking=${booking.id}`} variant="default">
              {t("held.message", { builder })}
            </LinkButton>
          </div>
        </section>
        <div className={classes.side}>
          <dl className={classes.facts}>
            <div>
              <dt>{unit.unit_number}</dt>
              <dd>
                <UnitFacts unit={unit} />
              </dd>
            </div>
            <div>
              <dt>{t("held.total")}</dt>
              <dd>
                <Money amount={booking.total_amount} currency={currency} />
              </dd>
            </div>
            <div>
              <dt>{t("held.plan")}</dt>
              <dd>{booking.payment_plan.name}</dd>
            </div>
          </dl>
          <section className={classes.next}>
            <h2>{t("held.next")}</h2>
            <ol>
              {runs && <li>{t("held.steps.pay")}</li>}
              <li>{t("held.steps.confirm", { builder })}</li>
              <li>{t("held.steps.agree")}</li>
            </ol>
            <p className="quiet small">{t("held.cancel")}</p>
          </section>
        </div>
      </div>
    </div>
  );
}

/** Told plainly: what was reviewed is not what was booked, because the builder changed a price in between. */
function Moved({ booking }: { booking: Booking }) {
  const t = useTexts("hold");
  const draft = useDraft(booking.customer_id);
  const [reviewed, setReviewed] = useState<string | null>(null);
  useEffect(() => {
    const held = draft().held(booking.unit_id);
    if (held?.bookingId === booking.id && held.reviewedTotal !== booking.total_amount) setReviewed(held.reviewedTotal);
  }, [draft, booking.id, booking.unit_id, booking.total_amount]);
  if (reviewed === null) return null;
  return (
    <Notice
      urgent
      title={t("held.moved")}
      text={t.rich("held.movedText", {
        before: () => <Money amount={reviewed} currency={booking.currency} />,
        now: () => <Money amount={booking.total_amount} currency={booking.currency} />,
      })}
    />
  );
}

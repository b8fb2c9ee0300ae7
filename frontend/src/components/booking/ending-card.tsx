"use client";

import { Money } from "@/components/figures/money";
import { When } from "@/components/figures/when";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "./booking";
import classes from "./parts.module.css";
import type { Ending } from "./timeline";

type Props = { booking: Booking; ending: Ending; owed: string };

/** How a booking ended: when, by whom, why, and what that means in money; `owed`: what is owed back, in the reader's words. */
export function EndingCard({ booking, ending, owed: owedText }: Props) {
  const t = useTexts("booking");
  const { at, by, reason, status } = ending;
  const { project, currency, forfeited_amount: kept, refund_owed: owed } = booking;
  return (
    <section className={classes.ending}>
      <p className={classes.sentence}>
        {status === "expired" ? t("ending.expired") : by ? t("ending.cancelledBy", { by }) : t("ending.cancelled")}
        {at && (
          <> {t.rich("ending.on", { day: () => <When moment={at} zone={project.timezone} style="dateTime" /> })}</>
        )}
        .
      </p>
      {reason && <p className="quiet">{t("ending.reason", { reason })}</p>}
      {kept !== null && owed !== null && !(isZero(kept) && isZero(owed)) && (
        <dl className={classes.figures}>
          <div>
            <dt>{t("ending.forfeited", { builder: project.builder_name })}</dt>
            <dd>
              <Money amount={kept} currency={currency} />
            </dd>
          </div>
          <div>
            <dt>{owedText}</dt>
            <dd>
              <Money amount={owed} currency={currency} />
            </dd>
          </div>
        </dl>
      )}
    </section>
  );
}

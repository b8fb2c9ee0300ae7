"use client";

import { When } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "./booking";
import { timelineOf } from "./timeline";
import classes from "./way.module.css";

/** The way of the booking in six parts, with the days on which it came there. */
export function Way({ booking }: { booking: Booking }) {
  const t = useTexts("booking");
  const { stages } = timelineOf(booking);
  return (
    <ol className={classes.timeline} aria-label={t("timeline.label")}>
      {stages.map(({ stage, state, at }) => (
        <li
          key={stage}
          className={classes.stage}
          data-state={state}
          aria-current={state === "next" ? "step" : undefined}
        >
          <span className={classes.name}>{t(`timeline.${stage}`)}</span>
          <span className={classes.when}>
            {state === "next" && t("timeline.next")}
            {state === "never" && t("timeline.never")}
            {state === "done" &&
              (at ? <When moment={at} zone={booking.project.timezone} style="date" /> : t("timeline.done"))}
          </span>
        </li>
      ))}
    </ol>
  );
}

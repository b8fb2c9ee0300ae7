"use client";

import { formatMoment } from "@/lib/format/time";
import { useLocale, useTexts } from "@/lib/i18n/client";
import type { Slot } from "../slots";
import classes from "./appointments.module.css";

/** A time that could not be had, and what is free near it. */
export type Missed = { why: "faster" | "busy"; wanted: string; near: Slot[] };

type Props = { missed: Missed; zone: string; onChoose: (slot: Slot) => void };

/** Somebody was faster, or one is elsewhere then: what happened, and the nearest times instead. */
export function Near({ missed, zone, onChoose }: Props) {
  const t = useTexts("appointments");
  const locale = useLocale();
  return (
    <div role="alert" className={classes.missed}>
      <p>
        <strong>{t(missed.why === "faster" ? "form.fasterTitle" : "form.busyTitle")}</strong>
      </p>
      <p>
        {missed.why === "faster"
          ? t("form.faster", { time: formatMoment(missed.wanted, zone, "weekdayTime", locale) })
          : t("form.busy")}
        {missed.near.length === 0 && ` ${t("form.nothingNear")}`}
      </p>
      <div className={classes.chips}>
        {missed.near.map((slot) => (
          <button key={slot.starts_at} type="button" className={classes.near} onClick={() => onChoose(slot)}>
            {formatMoment(slot.starts_at, zone, "weekdayTime", locale)}
          </button>
        ))}
      </div>
    </div>
  );
}

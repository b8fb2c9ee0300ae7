"use client";

import { Button, Skeleton } from "@mantine/core";
import dynamic from "next/dynamic";
import { useId, useSyncExternalStore } from "react";
import type { components } from "@/lib/api/schema";
import { dayAt, formatMoment } from "@/lib/format/time";
import { useLocale, useTexts } from "@/lib/i18n/client";
import { useSlots } from "../api";
import { byPartOfDay, isOpenOn, nextOpenDay, overlaps, type Slot, type Span } from "../slots";
import classes from "./appointments.module.css";

const DayCalendar = dynamic(() => import("./day-calendar"), {
  ssr: false,
  loading: () => <Skeleton height={290} width={300} maw="100%" />,
});

export type Receiving = Pick<
  components["schemas"]["ProjectResponse"],
  "id" | "name" | "timezone" | "opening_hours" | "city"
>;

type Props = {
  project: Receiving;
  minutes: number;
  day: string;
  onDay: (day: string) => void;
  time: string | null;
  onTime: (time: string) => void;
  /** When one is somewhere else already. */
  busy: readonly Span[];
  error: string | null;
};

/** A day, and the free times of it, by the clock of the place. */
export function TimePicker({ project, minutes, day, onDay, time, onTime, busy, error }: Props) {
  const t = useTexts("appointments");
  const elsewhere = useElsewhere(project.timezone);
  return (
    <div className={classes.picker}>
      <div>
        <span className={classes.fieldLabel}>{t("form.day")}</span>
        <DayCalendar
          day={day}
          onDay={onDay}
          today={dayAt(project.timezone, new Date())}
          hours={project.opening_hours}
        />
      </div>
      <fieldset className={classes.times} aria-describedby={error ? "time-error" : undefined}>
        <legend className={classes.fieldLabel}>{t("form.time")}</legend>
        {elsewhere && <p className="quiet small">{t("form.timesIn", { place: project.city })}</p>}
        <Times {...{ project, minutes, day, onDay, time, onTime, busy }} />
        {error && (
          <p id="time-error" role="alert" className={classes.fault}>
            {error}
          </p>
        )}
      </fieldset>
    </div>
  );
}

function Times({ project, minutes, day, onDay, time, onTime, busy }: Omit<Props, "error">) {
  const t = useTexts("appointments");
  const texts = useTexts("common");
  const slots = useSlots(project.id, day, minutes);
  if (!isOpenOn(day, project.opening_hours)) return <p className="quiet">{t("form.closed")}</p>;
  if (slots.isError) {
    return (
      <div role="alert">
        <p>{t("form.failed")}</p>
        <Button variant="default" size="sm" mt="xs" onClick={() => slots.refetch()}>
          {texts("actions.tryAgain")}
        </Button>
      </div>
    );
  }
  if (!slots.data) return <Skeleton height={180} role="status" aria-label={t("form.loading")} />;
  const free = slots.data.slots.filter((slot) => slot.free);
  if (free.length === 0) {
    return (
      <div className={classes.nothing}>
        <p className="quiet">{t("form.full")}</p>
        <Button variant="default" size="sm" onClick={() => onDay(nextOpenDay(day, project.opening_hours))}>
          {t("form.nextDay")}
        </Button>
      </div>
    );
  }
  return byPartOfDay(free, project.timezone).map(([part, found]) => (
    <div key={part}>
      <p className="quiet small">{t(`form.${part}`)}</p>
      <SlotChoice slots={found} zone={project.timezone} time={time} onTime={onTime} busy={busy} />
    </div>
  ));
}

type Choice = {
  slots: readonly Slot[];
  zone: string;
  time: string | null;
  onTime: (time: string) => void;
  busy: readonly Span[];
};

/** Times to choose from. In which one is elsewhere cannot be chosen, and is said to be so. */
export function SlotChoice({ slots, zone, time, onTime, busy }: Choice) {
  const t = useTexts("appointments");
  const locale = useLocale();
  const name = useId();
  return (
    <div className={classes.chips}>
      {slots.map((slot) => {
        const shown = formatMoment(slot.starts_at, zone, "time", locale);
        const taken = busy.some((span) => overlaps(span, slot));
        return (
          <label key={slot.starts_at} className={classes.chip}>
            <input
              type="radio"
              name={name}
              value={slot.starts_at}
              checked={time !== null && Date.parse(time) === Date.parse(slot.starts_at)}
              onChange={() => onTime(slot.starts_at)}
              disabled={taken}
              aria-label={taken ? t("form.yours", { time: shown }) : undefined}
            />
            <span>{shown}</span>
          </label>
        );
      })}
    </div>
  );
}

/** Whether the reader's clock shows another time than that of the place. */
function useElsewhere(zone: string): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => {
      const now = new Date().toISOString();
      const reader = Intl.DateTimeFormat().resolvedOptions().timeZone;
      return formatMoment(now, zone, "dateTime", "en") !== formatMoment(now, reader, "dateTime", "en");
    },
    () => false,
  );
}

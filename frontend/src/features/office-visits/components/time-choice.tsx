"use client";

import { Button, Skeleton, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useTexts } from "@/lib/i18n/client";
import { useSlots } from "../api";
import { clockAt } from "../clock";
import { isOpenOn, nextOpenDay, type OpeningHours } from "../hours";
import classes from "./dialogs.module.css";

type Field = { name: string; error: ReactNode; onInput: () => void };

type Props = {
  project: { id: number; timezone: string; city: string; opening_hours: OpeningHours };
  minutes: number;
  day: string;
  time: string;
  choose: (chosen: { day?: string; time?: string }) => void;
  field: Field;
  /** What stands beside the two. */
  children?: ReactNode;
};

/** A day and a time by the clock of the place, typed or taken from those that are free. */
export function TimeChoice({ project, minutes, day, time, choose, field, children }: Props) {
  const t = useTexts("officeVisits");
  return (
    <>
      <div className={classes.pair}>
        <TextInput
          type="date"
          label={t("form.day")}
          value={day}
          onChange={(event) => choose({ day: event.currentTarget.value })}
          required
          withAsterisk={false}
        />
        <TextInput
          {...field}
          type="time"
          step={900}
          label={t("form.time")}
          value={time}
          onChange={(event) => choose({ time: event.currentTarget.value })}
          required
          withAsterisk={false}
        />
        {children}
      </div>
      {day !== "" && <Free {...{ project, minutes, day, time, choose }} />}
    </>
  );
}

function Free({ project, minutes, day, time, choose }: Omit<Props, "field" | "children">) {
  const t = useTexts("officeVisits");
  const slots = useSlots(project.id, day, minutes);
  const free = (slots.data?.slots ?? [])
    .filter((slot) => slot.free)
    .map((slot) => clockAt(project.timezone, slot.starts_at).slice(11, 16));
  const isOpen = isOpenOn(day, project.opening_hours);
  return (
    <fieldset className={classes.times}>
      <legend className={classes.timesHead}>{t("form.free", { place: project.city })}</legend>
      {slots.isError ? (
        <p role="alert" className={classes.told}>
          {t("form.freeFailed")}
        </p>
      ) : !slots.data ? (
        <Skeleton height={72} role="status" aria-label={t("form.loading")} />
      ) : free.length === 0 ? (
        <div className={classes.actions}>
          <p className="quiet">{t(isOpen ? "form.full" : "form.closed")}</p>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => choose({ day: nextOpenDay(day, project.opening_hours) })}
          >
            {t("form.nextDay")}
          </Button>
        </div>
      ) : (
        <div className={classes.chips}>
          {free.map((each) => (
            <button
              key={each}
              type="button"
              className={classes.chip}
              aria-pressed={each === time}
              onClick={() => choose({ time: each })}
            >
              {each}
            </button>
          ))}
        </div>
      )}
    </fieldset>
  );
}

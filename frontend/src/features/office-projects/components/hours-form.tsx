"use client";

import "@mantine/core/styles/Switch.css";
import { Button, NativeSelect, Switch, TextInput } from "@mantine/core";
import { Part, Row } from "@/components/office/part";
import { useTexts } from "@/lib/i18n/client";
import { DAYS, type Day, type Hours } from "../values";
import { useEditor, useProjectField } from "./editor";
import { NumberField } from "./fields";
import classes from "./hours.module.css";

const USUAL = { opens: "10:00", closes: "18:00" };

/** When visitors are received, and how many at a time. `zones`: the time zones that there are. */
export function HoursForm({ zones }: { zones: string[] }) {
  const t = useTexts("officeProjects");
  const hours = useProjectField("opening_hours");
  const zone = useProjectField("timezone");
  const { refused } = useEditor().state;
  const sentence = (day: Day) => Object.entries(refused).find(([path]) => path.startsWith(`opening_hours.${day}`))?.[1];
  const change = (day: Day, open: Hours[Day]) => hours.set({ ...hours.value, [day]: open });
  const first = DAYS.map((day) => hours.value[day]).find((open) => open !== null);
  const everyOpenDayAs = (open: NonNullable<Hours[Day]>) =>
    hours.choose(Object.fromEntries(DAYS.map((day) => [day, hours.value[day] ? open : null])) as Hours);
  const isUneven = DAYS.some((day) => hours.value[day] && JSON.stringify(hours.value[day]) !== JSON.stringify(first));
  return (
    <div>
      <Part title={t("hours.title")} note={t("hours.note")}>
        <ul className={classes.days}>
          {DAYS.map((day) => (
            <li key={day} className={classes.day}>
              <Switch
                withThumbIndicator={false}
                label={t(`hours.days.${day}`)}
                checked={hours.value[day] !== null}
                onChange={(event) =>
                  hours.choose({ ...hours.value, [day]: event.currentTarget.checked ? (first ?? USUAL) : null })
                }
                className={classes.name}
              />
              <Times
                day={t(`hours.days.${day}`)}
                open={hours.value[day]}
                error={sentence(day)}
                change={(open) => change(day, open)}
                save={hours.save}
              />
            </li>
          ))}
        </ul>
        {refused.opening_hours && <p role="alert">{refused.opening_hours}</p>}
        {first && isUneven && (
          <div>
            <Button variant="default" size="sm" onClick={() => everyOpenDayAs(first)}>
              {t("hours.same", first)}
            </Button>
          </div>
        )}
      </Part>
      <Part title={t("hours.visits")} note={t("hours.visitsNote")}>
        <Row>
          <NumberField name="visit_capacity" inputMode="numeric" description={t("hours.capacityHint")} />
          <NativeSelect
            name="timezone"
            label={t("editor.fields.timezone")}
            description={t("hours.zoneHint")}
            value={zone.value}
            error={zone.error}
            onChange={(event) => zone.choose(event.currentTarget.value)}
            data={[...new Set([zone.value, ...zones])].map((value) => ({ value, label: value.replaceAll("_", " ") }))}
          />
        </Row>
      </Part>
    </div>
  );
}

type TimesProps = {
  day: string;
  open: Hours[Day];
  error: string | undefined;
  change: (open: NonNullable<Hours[Day]>) => void;
  save: () => void;
};

function Times({ day, open, error, change, save }: TimesProps) {
  const t = useTexts("officeProjects");
  if (!open) return <span className={classes.closed}>{t("hours.closed")}</span>;
  const wrong = open.opens >= open.closes ? t("editor.faults.order") : error;
  return (
    <div className={classes.times}>
      <TextInput
        type="time"
        size="sm"
        aria-label={t("hours.opens", { day })}
        value={open.opens}
        onChange={(event) => event.currentTarget.value && change({ ...open, opens: event.currentTarget.value })}
        onBlur={save}
      />
      <span aria-hidden="true">–</span>
      <TextInput
        type="time"
        size="sm"
        aria-label={t("hours.closes", { day })}
        value={open.closes}
        error={Boolean(wrong)}
        onChange={(event) => event.currentTarget.value && change({ ...open, closes: event.currentTarget.value })}
        onBlur={save}
      />
      {wrong && (
        <span role="alert" className={classes.wrong}>
          {wrong}
        </span>
      )}
    </div>
  );
}

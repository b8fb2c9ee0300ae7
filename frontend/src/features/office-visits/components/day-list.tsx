"use client";

import { Skeleton } from "@mantine/core";
import { StatusPill } from "@/components/figures/status-pill";
import { Day } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import { nameOf, type Shown } from "../visits";
import { type Days, eachDay } from "../window";
import classes from "./visits.module.css";

type Props = { days: Days; events: Shown[]; loading: boolean; today: string; open: (id: number) => void };

/** The visits of some days under each other, as a phone has room for them. */
export function DayList({ days, events, loading, today, open }: Props) {
  const t = useTexts("officeVisits");
  if (loading) return <Skeleton height={320} radius="lg" />;
  const shown = eachDay(days)
    .map((day) => ({ day, events: events.filter(({ start }) => start.startsWith(day)) }))
    .filter((each) => each.events.length > 0);
  if (shown.length === 0) return <p className={classes.nothing}>{t("empty.here")}</p>;
  return shown.map(({ day, events }) => (
    <section key={day} className={classes.daySection}>
      <h3 className={classes.dayTitle} data-today={day === today || undefined}>
        <Day date={day} style="weekday" />
      </h3>
      <ul className={classes.dayList}>
        {events.map(({ id, visit, start, end }) => (
          <li key={id}>
            <button type="button" className={classes.dayRow} data-status={visit.status} onClick={() => open(id)}>
              <span className={classes.dayTime}>
                {start.slice(11, 16)}
                <span className="quiet">{end.slice(11, 16)}</span>
              </span>
              <span className={classes.dayWhat}>
                <strong dir="auto">{nameOf(visit)}</strong>
                <span className="quiet small" dir="auto">
                  {t("what", { type: t(`types.${visit.appointment_type}`), project: visit.project.name })}
                </span>
              </span>
              <StatusPill kind="appointment" status={visit.status} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  ));
}

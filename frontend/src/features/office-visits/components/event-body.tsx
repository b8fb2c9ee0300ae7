"use client";

import { UnstyledButton } from "@mantine/core";
import type { ScheduleEventProps } from "@mantine/schedule";
import { IconCheck, IconHelp, IconUserOff, IconX } from "@tabler/icons-react";
import { useCallback } from "react";
import { formatDate } from "@/lib/format/time";
import { useLocale, useTexts } from "@/lib/i18n/client";
import { nameOf, type Visit, type VisitStatus } from "../visits";
import classes from "./calendar.module.css";

const MARKS: Record<VisitStatus, typeof IconCheck | null> = {
  scheduled: IconHelp,
  confirmed: null,
  completed: IconCheck,
  no_show: IconUserOff,
  cancelled: IconX,
};

/** What a calendar has room to say of a visit: when, who, what, where; its status by its look and a mark. */
export function EventBody({ visit, start, withProject }: { visit: Visit; start: string; withProject: boolean }) {
  const t = useTexts("officeVisits");
  const Mark = MARKS[visit.status];
  return (
    <span className={classes.body}>
      <span className={classes.line}>
        {Mark && <Mark size={13} stroke={2} aria-hidden="true" className={classes.mark} />}
        <span className={classes.time}>{start}</span> <strong dir="auto">{nameOf(visit)}</strong>
      </span>
      <span className={classes.what} dir="auto">
        {withProject
          ? t("what", { type: t(`types.${visit.appointment_type}`), project: visit.project.name })
          : t(`types.${visit.appointment_type}`)}
      </span>
    </span>
  );
}

/** The button of a visit in a calendar, which says in words what its look says. */
export function useEventRoot(
  openId: number | null,
  withZones: boolean,
): NonNullable<ScheduleEventProps["renderEvent"]> {
  const t = useTexts("officeVisits");
  const status = useTexts("status");
  const locale = useLocale();
  return useCallback(
    (event, { title: _, className, ...props }) => {
      const visit = event.payload?.visit as Visit;
      const start = String(event.start);
      const spoken = t("calendar.event", {
        name: nameOf(visit),
        day: formatDate(start.slice(0, 10), "weekday", locale),
        start: start.slice(11, 16),
        end: String(event.end).slice(11, 16),
        what: t("what", { type: t(`types.${visit.appointment_type}`), project: visit.project.name }),
        status: status(`appointment.${visit.status}`),
      });
      return (
        <UnstyledButton
          {...props}
          className={`${className ?? ""} ${classes.event}`}
          aria-label={withZones ? t("calendar.inZone", { said: spoken, zone: visit.project.city }) : spoken}
          aria-pressed={openId === visit.id}
          data-status={visit.status}
          data-moving={event.payload?.moving || undefined}
        />
      );
    },
    [t, status, locale, openId, withZones],
  );
}

"use client";

import "@mantine/schedule/styles.css";
import "@/styles/menus.css";
import "@mantine/core/styles/ScrollArea.css";
import "dayjs/locale/hi";
import { DayView, MonthView, type ScheduleEventData, WeekView } from "@mantine/schedule";
import { useMemo } from "react";
import { formatDate } from "@/lib/format/time";
import { useLocale, useTexts } from "@/lib/i18n/client";
import { momentAt } from "../clock";
import { type OpeningHours, openByWeekday, openOn, shownHours } from "../hours";
import { isStanding, type Moved, type Shown, type Visit } from "../visits";
import type { View } from "../window";
import classes from "./calendar.module.css";
import { EventBody, useEventRoot } from "./event-body";

const SLOT_MINUTES = 30;
const DRAG_MINUTES = 15;
const PER_DAY = 3;

type Props = {
  view: View;
  day: string;
  events: Shown[];
  openId: number | null;
  /** Of the one project that is shown, if it is one. */
  hours: OpeningHours | null;
  /** What the clocks show there where the visits are. */
  now: () => string;
  withNow: boolean;
  /** Whether the visits are in places with different clocks. */
  withZones: boolean;
  withProject: boolean;
  open: (id: number) => void;
  show: (day: string) => void;
  /** Told the clock of the free time that was chosen: `2026-11-25 10:00:00`. */
  make: ((clock: string) => void) | undefined;
  move: (visit: Visit, to: Moved) => void;
};

/** The visits of a day, a week or a month in the calendar of the component library, where they can be moved. */
export default function Calendar(props: Props) {
  const { view, day, openId, hours, now, withNow, withZones, withProject, open, show, make, move } = props;
  const t = useTexts("officeVisits");
  const locale = useLocale();
  const today = now().slice(0, 10);
  const events = useMemo(
    () =>
      props.events.map(
        ({ id, visit, start, end, moving }): ScheduleEventData => ({
          ...{ id, title: "", start, end, color: "ink" },
          payload: { visit, moving },
        }),
      ),
    [props.events],
  );
  const [from, to] = useMemo(() => shownHours(hours ? [hours] : [], props.events), [hours, props.events]);
  const renderRoot = useEventRoot(openId, withZones);
  const visitOf = (event: ScheduleEventData) => event.payload?.visit as Visit;

  function dropped({ event, newStart, newEnd }: { event: ScheduleEventData; newStart: string; newEnd: string }) {
    const visit = visitOf(event);
    const starts_at = momentAt(visit.project.timezone, newStart);
    const minutes = Math.round(
      (Date.parse(`${newEnd.replace(" ", "T")}Z`) - Date.parse(`${newStart.replace(" ", "T")}Z`)) / 60_000,
    );
    const isSame = Date.parse(starts_at) === Date.parse(visit.starts_at) && minutes === visit.duration_minutes;
    if (!isSame) move(visit, { id: visit.id, starts_at, minutes });
  }

  const labels = {
    timeSlot: t("calendar.slot"),
    weekday: t("calendar.openDay"),
    allDay: t("calendar.allDay"),
    more: t("calendar.more"),
    moreLabel: (count: number) => t("calendar.moreCount", { count }),
    noEvents: t("empty.here"),
  };
  const shared = {
    locale,
    labels,
    events,
    withHeader: false,
    renderEvent: renderRoot,
    renderEventBody: (event: ScheduleEventData) => (
      <EventBody visit={visitOf(event)} start={String(event.start).slice(11, 16)} withProject={withProject} />
    ),
    withEventsDragAndDrop: true,
    canDragEvent: (event: ScheduleEventData) => isStanding(visitOf(event)),
    onEventDrop: dropped,
    onEventClick: (event: ScheduleEventData) => open(Number(event.id)),
  } as const;
  const timed = {
    ...{ startTime: from, endTime: to, intervalMinutes: SLOT_MINUTES, eventDragInterval: DRAG_MINUTES },
    withEventResize: true,
    canResizeEvent: shared.canDragEvent,
    onEventResize: dropped,
    eventResizeInterval: DRAG_MINUTES,
    onTimeSlotClick: make && (({ slotStart }: { slotStart: string }) => make(slotStart)),
    getTimeSlotProps: ({ start }: { start: string }) => ({
      "aria-label": t(make ? "calendar.slotAt" : "calendar.timeAt", {
        day: formatDate(start.slice(0, 10), "weekday", locale),
        time: start.slice(11, 16),
      }),
      "data-past": start < now() || undefined,
    }),
    withCurrentTimeIndicator: withNow,
    getCurrentTime: now,
    highlightBusinessHours: hours !== null,
    slotHeight: 56,
    slotLabelFormat: "HH:mm",
    scrollAreaProps: { mah: "max(420px, calc(100dvh - 260px))", viewportProps: { tabIndex: -1 } },
  } as const;

  return (
    <section aria-label={t("calendar.label")} className={classes.calendar}>
      {view === "day" && (
        <DayView
          {...shared}
          {...timed}
          date={day}
          withAllDaySlot={false}
          businessHours={hours ? openOn(day, hours) : undefined}
        />
      )}
      {view === "week" && (
        <WeekView
          {...shared}
          {...timed}
          date={day}
          withAllDaySlots={false}
          withWeekNumber={false}
          highlightToday
          weekendDays={[]}
          firstDayOfWeek={1}
          businessHours={hours ? openByWeekday(hours) : undefined}
          onDateChange={(wanted) => show(wanted)}
          onViewChange={() => {}}
        />
      )}
      {view === "month" && (
        <MonthView
          {...shared}
          date={day}
          firstDayOfWeek={1}
          weekendDays={[]}
          weekdayFormat="ddd"
          consistentWeeks={false}
          highlightToday={false}
          maxEventsPerDay={PER_DAY}
          onDayClick={show}
          getDayProps={(date) => ({
            "aria-label": t("calendar.day", {
              day: formatDate(date, "weekday", locale),
              count: props.events.filter(({ start }) => start.startsWith(date)).length,
            }),
            "data-today": date === today || undefined,
            "data-past": date < today || undefined,
            "data-closed": (hours !== null && openOn(date, hours)[0] === openOn(date, hours)[1]) || undefined,
          })}
        />
      )}
      <p className={classes.hint}>
        {t(view === "month" ? "calendar.hintMonth" : make ? "calendar.hint" : "calendar.hintMove")}
      </p>
    </section>
  );
}

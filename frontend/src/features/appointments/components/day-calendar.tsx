"use client";

import "@mantine/dates/styles.css";
import "dayjs/locale/hi";
import { DatePicker } from "@mantine/dates";
import { useLocale, useTexts } from "@/lib/i18n/client";
import { addDays, isOpenOn, type OpeningHours } from "../slots";
import classes from "./appointments.module.css";

const FARTHEST_DAYS = 365;

type Props = { day: string; onDay: (day: string) => void; today: string; hours: OpeningHours };

/** A month, of which the days can be chosen on which people are received. */
export default function DayCalendar({ day, onDay, today, hours }: Props) {
  const t = useTexts("appointments");
  return (
    <DatePicker
      aria-label={t("form.day")}
      className={classes.calendar}
      value={day}
      onChange={(chosen) => chosen && onDay(chosen)}
      defaultDate={day}
      minDate={today}
      maxDate={addDays(today, FARTHEST_DAYS)}
      excludeDate={(date) => !isOpenOn(date, hours)}
      locale={useLocale()}
      firstDayOfWeek={1}
      size="md"
      maxLevel="year"
      weekendDays={[]}
      hideOutsideDates
      ariaLabels={{
        monthLevelControl: t("form.months"),
        nextMonth: t("form.nextMonth"),
        previousMonth: t("form.previousMonth"),
        nextYear: t("form.nextYear"),
        previousYear: t("form.previousYear"),
      }}
      highlightToday
    />
  );
}

const DAY_MS = 86_400_000;

export const VIEWS = ["day", "week", "month", "list"] as const;
export type View = (typeof VIEWS)[number];
/** Days (ISO 8601) of which both are shown. */
export type Days = { from: string; to: string };

const LIST_DAYS = { before: 30, after: 60 };

export function isView(text: string): text is View {
  return (VIEWS as readonly string[]).includes(text);
}

/** Whether it is a day of the calendar: `2026-02-30` is not. */
export function isDay(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const moment = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The day of the week, from 0 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

export function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

function monthOf(day: string, months = 0): string {
  const [year, month] = day.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** The days that a view of a day shows: a month with the rest of its first and last week. */
export function daysOf(view: View, day: string): Days {
  switch (view) {
    case "day":
      return { from: day, to: day };
    case "week":
      return { from: mondayOf(day), to: addDays(mondayOf(day), 6) };
    case "month":
      return { from: mondayOf(monthOf(day)), to: addDays(mondayOf(addDays(monthOf(day, 1), -1)), 6) };
    case "list":
      return { from: addDays(day, -LIST_DAYS.before), to: addDays(day, LIST_DAYS.after) };
  }
}

/** The day to show after a step back or ahead. */
export function stepped(view: View, day: string, by: 1 | -1): string {
  if (view === "month") return monthOf(day, by);
  return addDays(day, view === "week" ? 7 * by : by);
}

/** All days between two, both included. */
export function eachDay({ from, to }: Days): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

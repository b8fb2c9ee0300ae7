import type { components } from "@/lib/api/schema";
import { addDays, weekdayOf } from "./window";

export type OpeningHours = components["schemas"]["ProjectResponse"]["opening_hours"];
type Range = [from: string, to: string];

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;
const USUAL: Range = ["08:00:00", "20:00:00"];
const NEVER: Range = ["00:00:00", "00:00:00"];

/** When a project is open, by the day of the week from 0 for Sunday. */
export function openByWeekday(hours: OpeningHours): Record<0 | 1 | 2 | 3 | 4 | 5 | 6, Range | null> {
  const [sunday, monday, tuesday, wednesday, thursday, friday, saturday] = WEEKDAYS.map((weekday) => {
    const open = hours[weekday];
    return open ? ([`${open.opens}:00`, `${open.closes}:00`] as Range) : null;
  }) as [Range | null, Range | null, Range | null, Range | null, Range | null, Range | null, Range | null];
  return { 0: sunday, 1: monday, 2: tuesday, 3: wednesday, 4: thursday, 5: friday, 6: saturday };
}

/** When a project is open on a day; an empty time when it is not. */
export function openOn(day: string, hours: OpeningHours): Range {
  return openByWeekday(hours)[weekdayOf(day) as 0] ?? NEVER;
}

export function isOpenOn(day: string, hours: OpeningHours): boolean {
  return openOn(day, hours) !== NEVER;
}

/** The next day after one on which people are received; the very next when they never are. */
export function nextOpenDay(day: string, hours: OpeningHours): string {
  for (let ahead = 1; ahead <= 7; ahead++) {
    if (isOpenOn(addDays(day, ahead), hours)) return addDays(day, ahead);
  }
  return addDays(day, 1);
}

/** The hours that a calendar shows: those in which anybody is open, and those in which something takes place. */
export function shownHours(hours: readonly OpeningHours[], clocks: readonly { start: string; end: string }[]): Range {
  const open = hours.flatMap((each) => Object.values(openByWeekday(each))).filter((range) => range !== null);
  const ranges = open.length > 0 ? open : [USUAL];
  const starts = [...ranges.map(([from]) => from), ...clocks.map(({ start }) => start.slice(11))];
  // What goes on past midnight is shown to the end of the day on which it began.
  const ends = [
    ...ranges.map(([, to]) => to),
    ...clocks.map(({ start, end }) => (end.slice(0, 10) > start.slice(0, 10) ? "23:59:00" : end.slice(11))),
  ];
  const first = starts.sort()[0] ?? USUAL[0];
  const last = ends.sort().at(-1) ?? USUAL[1];
  const until = last.slice(3) === "00:00" ? Number(last.slice(0, 2)) : Number(last.slice(0, 2)) + 1;
  return [`${first.slice(0, 2)}:00:00`, until >= 24 ? "23:59:59" : `${String(until).padStart(2, "0")}:00:00`];
}

import type { components } from "@/lib/api/schema";
import { formatMoment } from "@/lib/format/time";

export type Slot = components["schemas"]["Slot"];
export type OpeningHours = components["schemas"]["ProjectResponse"]["opening_hours"];
export type Span = { starts_at: string; ends_at: string };

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;
const DAY_MS = 86_400_000;

export type PartOfDay = "morning" | "afternoon" | "evening";

/** The times of a day by its parts, as the clocks of the place count them; parts without any are left out. */
export function byPartOfDay(slots: readonly Slot[], zone: string): [PartOfDay, Slot[]][] {
  const parts: Record<PartOfDay, Slot[]> = { morning: [], afternoon: [], evening: [] };
  for (const slot of slots) {
    const hour = Number(formatMoment(slot.starts_at, zone, "time", "en").slice(0, 2));
    parts[hour < 12 ? "morning" : hour < 17 ? "afternoon" : "evening"].push(slot);
  }
  return (Object.entries(parts) as [PartOfDay, Slot[]][]).filter(([, found]) => found.length > 0);
}

/** Whether two spans share any time; one may begin when the other ends. */
export function overlaps(one: Span, other: Span): boolean {
  return Date.parse(one.starts_at) < Date.parse(other.ends_at) && Date.parse(other.starts_at) < Date.parse(one.ends_at);
}

/** The free times that are nearest to the one that was wanted, in the order of the day. */
export function nearestFree(slots: readonly Slot[], wanted: string, busy: readonly Span[], count = 3): Slot[] {
  const distance = (slot: Slot) => Math.abs(Date.parse(slot.starts_at) - Date.parse(wanted));
  return slots
    .filter((slot) => slot.free && !busy.some((span) => overlaps(span, slot)))
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, count)
    .sort((one, other) => Date.parse(one.starts_at) - Date.parse(other.starts_at));
}

/** Whether people are received on a day (ISO 8601) at all. */
export function isOpenOn(day: string, hours: OpeningHours): boolean {
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return weekday !== undefined && Boolean(hours[weekday]);
}

/** The next day after one on which people are received; the very next when they never are. */
export function nextOpenDay(day: string, hours: OpeningHours): string {
  for (let ahead = 1; ahead <= 7; ahead++) {
    const next = addDays(day, ahead);
    if (isOpenOn(next, hours)) return next;
  }
  return addDays(day, 1);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

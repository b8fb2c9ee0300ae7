import type { components } from "@/lib/api/schema";

type Hours = components["schemas"]["ProjectResponse"]["opening_hours"];

export const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type WeekDay = (typeof DAYS)[number];

/** Days one after the other with the same hours; null: closed. */
export type Span = { first: WeekDay; last: WeekDay; hours: { opens: string; closes: string } | null };

/** The week in as few lines as its hours allow. */
export function spansOf(hours: Hours): Span[] {
  const spans: Span[] = [];
  for (const day of DAYS) {
    const here = hours[day] ?? null;
    const before = spans.at(-1);
    if (before && before.hours?.opens === here?.opens && before.hours?.closes === here?.closes) before.last = day;
    else spans.push({ first: day, last: day, hours: here });
  }
  return spans;
}

const HALF_HOUR_MS = 1_800_000;
const DAY_MS = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a place show at a moment, as a calendar is told it: `2026-11-25 10:00:00`. */
export function clockAt(zone: string, moment: string | number): string {
  let clock = clocks.get(zone);
  if (!clock) {
    // The one language whose dates and times are written as ISO 8601 writes them.
    clock = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
    clocks.set(zone, clock);
  }
  return clock.format(new Date(moment));
}

/**
 * The moment (RFC 3339) at which the clocks of a place show `2026-11-25 10:00:00`.
 *
 * Where the clocks change, a time that comes twice is the first of the two, and one that is skipped is counted from the
 * time before the change: as the API counts (RFC 5545, 3.3.5).
 */
export function momentAt(zone: string, clock: string): string {
  const shown = Date.parse(`${clock.replace(" ", "T")}Z`);
  const before = offsetAt(zone, shown - DAY_MS);
  const after = offsetAt(zone, shown + DAY_MS);
  const first = shown - before;
  const isLater = offsetAt(zone, first) !== before && offsetAt(zone, shown - after) === after;
  return new Date(isLater ? shown - after : first).toISOString();
}

function offsetAt(zone: string, moment: number): number {
  return Date.parse(`${clockAt(zone, moment).replace(" ", "T")}Z`) - Math.floor(moment / 1000) * 1000;
}

/** The next half hour of a place's clocks, at which somebody could be received at the earliest. */
export function nextHalfHour(zone: string, now: number): { day: string; time: string } {
  const clock = clockAt(zone, Math.ceil(now / HALF_HOUR_MS) * HALF_HOUR_MS);
  return { day: clock.slice(0, 10), time: clock.slice(11, 16) };
}

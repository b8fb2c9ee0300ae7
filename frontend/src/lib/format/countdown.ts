/** What is left of a span of time, in the two units that matter then. */
export type Left =
  | { unit: "days"; days: number; hours: number }
  | { unit: "hours"; hours: number; minutes: number }
  | { unit: "minutes"; minutes: number; seconds: number }
  | { unit: "over" };

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

// Whoever listens instead of looking hears of these, and of nothing in between.
const TOLD = [60, 5 * MINUTE, 10 * MINUTE, HOUR, DAY];

/** The seconds from now to a moment (RFC 3339), none when it has passed; whole minutes from an hour on. */
export function secondsLeft(until: string, now: number): number {
  const seconds = Math.max(0, Math.ceil((Date.parse(until) - now) / 1000));
  return seconds < HOUR ? seconds : seconds - (seconds % MINUTE);
}

export function leftOf(seconds: number): Left {
  if (seconds <= 0) return { unit: "over" };
  if (seconds < HOUR) return { unit: "minutes", minutes: Math.floor(seconds / MINUTE), seconds: seconds % MINUTE };
  const hours = Math.floor((seconds % DAY) / HOUR);
  if (seconds < DAY) return { unit: "hours", hours, minutes: Math.floor((seconds % HOUR) / MINUTE) };
  return { unit: "days", days: Math.floor(seconds / DAY), hours };
}

/** The nearest of the times that are told aloud, at or above what is left; null: none yet. */
export function toldAt(seconds: number): number | null {
  if (seconds <= 0) return 0;
  return TOLD.find((each) => seconds <= each) ?? null;
}

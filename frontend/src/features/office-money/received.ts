import { dayAt } from "@/lib/format/time";

/**
 * The moment (RFC 3339) that stands for a calendar day at a place: some moment of that day there. Null for the day that
 * it is now, which is the API's own moment.
 */
export function receivedAt(day: string, zone: string, now: Date): string | null {
  if (day === dayAt(zone, now)) return null;
  // Noon in UTC is the same day almost everywhere; where it is not, the night before or the evening is.
  const moments = ["12", "00", "23"].map((hour) => `${day}T${hour}:00:00Z`);
  return moments.find((moment) => dayAt(zone, new Date(moment)) === day) ?? `${day}T12:00:00Z`;
}

import type { components } from "@/lib/api/schema";

export type Booking = components["schemas"]["BookingResponse"];
type Card = components["schemas"]["BookingCard"];
type Status = components["schemas"]["BookingStatus"];

const ENDED: ReadonlySet<Status> = new Set(["cancelled", "expired"]);

export function isLive(booking: Pick<Card, "status">): boolean {
  return !ENDED.has(booking.status);
}

/** What the order of homes depends on. */
export type Urgent = {
  id: number;
  status: Status;
  hold_expires_at: string | null;
  next_due: { due_date: string | null; status: string } | null;
};

/** The last moment at which something can be done in time; none: nothing waits for a day. */
export function deadlineOf(home: Urgent): number | null {
  const times = [
    home.status === "reserved" && home.hold_expires_at ? Date.parse(home.hold_expires_at) : null,
    // Until the token is paid nothing but the hold presses.
    home.status !== "reserved" && home.next_due?.due_date ? endOf(home.next_due.due_date) : null,
  ].filter((time) => time !== null);
  return times.length > 0 ? Math.min(...times) : null;
}

/** The homes, those first whose deadline passed or comes first, then what is under way, then what is handed over. */
export function byUrgency<H extends Urgent>(homes: readonly H[]): H[] {
  return [...homes].sort((one, other) => {
    const [first, second] = [deadlineOf(one), deadlineOf(other)];
    if (first !== null || second !== null) return (first ?? Infinity) - (second ?? Infinity);
    return Number(one.status === "completed") - Number(other.status === "completed") || other.id - one.id;
  });
}

/** In how many days of the place's calendar a day comes; negative: it has passed. */
export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
}

function endOf(day: string): number {
  return Date.parse(`${day}T23:59:59Z`);
}

/** The steps from the hold to the keys, in order. */
export const STEPS = ["held", "token", "confirmed", "signed", "registered", "keys"] as const;

const REACHED: Record<Exclude<Status, "cancelled" | "expired">, number> = {
  reserved: 1,
  token_paid: 2,
  confirmed: 3,
  agreement_signed: 4,
  registered: 5,
  completed: 6,
};

/** How many of the steps are done; the next one, if any, is what is being waited for. */
export function stepsDone(status: Status): number {
  return status === "cancelled" || status === "expired" ? 0 : REACHED[status];
}

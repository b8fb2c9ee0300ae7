import type { components } from "@/lib/api/schema";

type Card = components["schemas"]["BookingCard"];

/** A home has one live booking at most; a cancelled or expired one has let it go. */
export function isLive(booking: Pick<Card, "status">): boolean {
  return booking.status !== "cancelled" && booking.status !== "expired";
}

/** One's own live booking of a home: it looks taken to everybody, also to whoever lost the answer to their own hold. */
export function ownLive(bookings: Card[], unitId: number): Card | null {
  return bookings.find((booking) => booking.unit_id === unitId && isLive(booking)) ?? null;
}

/** The home is held and no more has happened to it yet. */
export function isHold(booking: Pick<Card, "status">): boolean {
  return booking.status === "reserved" || booking.status === "token_paid";
}

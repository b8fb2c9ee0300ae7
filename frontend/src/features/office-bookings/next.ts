import type { components } from "@/lib/api/schema";
import { isZero } from "@/lib/format/amounts";

type Card = components["schemas"]["BookingCard"];

/** What is next with a booking, as far as a row of a list can say. */
export type Next =
  | { kind: "hold"; until: string }
  | { kind: "collect"; amount: string }
  | { kind: "confirm" | "agreement" | "register" | "handover" };

export function nextOf(booking: Pick<Card, "status" | "hold_expires_at" | "outstanding_amount">): Next | null {
  switch (booking.status) {
    case "reserved":
      return booking.hold_expires_at === null ? null : { kind: "hold", until: booking.hold_expires_at };
    case "token_paid":
      return { kind: "confirm" };
    case "confirmed":
      return { kind: "agreement" };
    case "agreement_signed":
      return { kind: "register" };
    case "registered":
      return isZero(booking.outstanding_amount)
        ? { kind: "handover" }
        : { kind: "collect", amount: booking.outstanding_amount };
    default:
      return null;
  }
}

/** The dialog of the booking's page (`?do=`) that makes a move. */
export const DIALOG_OF: Partial<Record<Card["status"], "confirm" | "register" | "complete" | "cancel">> = {
  confirmed: "confirm",
  registered: "register",
  completed: "complete",
  cancelled: "cancel",
};

import { isProblem, UNREACHABLE } from "@/lib/api/problem";

/** What is to be done about a booking that did not come about, besides reading why. */
export type Remedy =
  /** Somebody was faster: another home has to be chosen. */
  | "another"
  /** The e-mail belongs to somebody who may be known already. */
  | "asKnown"
  /** It is the buyer's other bookings that stand in the way. */
  | "bookings"
  /** The home or the buyer is no longer there to be named. */
  | "gone"
  /** Extras or plans are no longer what was read. */
  | "reread"
  /** It may have come about: pressing again asks the same once more. */
  | "again"
  | null;

const REMEDIES: Record<string, Remedy> = {
  unit_not_available: "another",
  email_taken: "asKnown",
  too_many_holds: "bookings",
  hold_cooldown: "bookings",
  extra_not_available: "reread",
  no_such_extra: "reread",
  no_such_payment_plan: "reread",
  not_found: "gone",
  idempotency_key_in_use: "again",
  [UNREACHABLE]: "again",
};

// Refusals that are about a field without naming it.
const AT: Record<string, string> = {
  email_taken: "customer.email",
  extra_not_available: "extras",
  no_such_extra: "extras",
  no_such_payment_plan: "payment_plan_id",
};

export function remedyFor(error: unknown): Remedy {
  return isProblem(error) ? (REMEDIES[error.code] ?? null) : null;
}

/** The field that a refusal is about although the API could not point at it. */
export function fieldOf(error: unknown): string | null {
  return isProblem(error) ? (AT[error.code] ?? null) : null;
}

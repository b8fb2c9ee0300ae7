import type { components } from "@/lib/api/schema";

export type Checkout = components["schemas"]["CheckoutResponse"];

/**
 * What this page itself has heard at the gateway: for the person before it, and proof of nothing.
 *
 * `before`: why the attempt before had failed, so that a new reason can be told from the old one.
 */
export type Heard =
  | { kind: "nothing" }
  | { kind: "sent"; at: number; before: string | null }
  | { kind: "declined"; reason: string | null };

/** How a payment stands: to be paid, waited for, or at its end. `unready`: the gateway cannot be reached just now. */
export type Standing =
  | { step: "unready" | "wait" | "received" | "failed" | "givenUp" }
  | { step: "pay"; declined: { reason: string | null } | null };

export const NOTHING_HEARD: Heard = { kind: "nothing" };

export function standingOf(checkout: Checkout, heard: Heard): Standing {
  switch (checkout.status) {
    case "succeeded":
      return { step: "received" };
    case "failed":
      return { step: "failed" };
    case "cancelled":
      return { step: "givenUp" };
    case "open": {
      const { failure_reason: reason } = checkout;
      if (heard.kind === "sent" && (reason === null || reason === heard.before)) return { step: "wait" };
      if (checkout.client_secret === null || checkout.intent_id === null) return { step: "unready" };
      if (heard.kind === "declined") return { step: "pay", declined: { reason: heard.reason ?? reason } };
      return { step: "pay", declined: reason === null ? null : { reason } };
    }
  }
}

const SECOND = 1_000;

/**
 * In how many milliseconds to ask again how a payment stands; false when nothing more will come.
 *
 * The word of a bank takes a second or two, and with some ways of paying days: often at first, then ever less often. While
 * somebody pays here, they may have paid in another tab.
 */
export function askAgainIn(checkout: Checkout, heard: Heard, now: number): number | false {
  if (checkout.status !== "open") return false;
  if (heard.kind !== "sent") return 5 * SECOND;
  const waited = now - heard.at;
  return waited < 15 * SECOND ? SECOND : waited < 120 * SECOND ? 4 * SECOND : 20 * SECOND;
}

/** Whether money that arrived could not be kept, or not all of it: how much goes back, and why. */
export function returnedOf(payment: components["schemas"]["PaymentResponse"]): { all: boolean; reason: string } | null {
  const [refund] = payment.refunds;
  return refund ? { all: payment.payment_status === "refunded", reason: refund.reason } : null;
}

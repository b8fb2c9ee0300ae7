import { isZero, less } from "@/lib/format/amounts";
import type { Payment, Refund, RefundMethod } from "./api";

/** How money goes back: as it came, or in a way that somebody sees to. */
export type Way = "as_it_came" | RefundMethod;

const BY_HAND = ["bank_transfer", "cheque", "cash"] as const satisfies readonly RefundMethod[];

/** The ways to pay back what came by these methods. As it came is first, and is not named a second time. */
export function waysBack(cameBy: readonly Payment["payment_method"][]): Way[] {
  const [method, ...others] = new Set(cameBy);
  return ["as_it_came", ...BY_HAND.filter((way) => others.length > 0 || way !== method)];
}

/** The ways in which somebody pays back by hand what a gateway could not send. */
export const OTHER_WAYS: readonly RefundMethod[] = BY_HAND;

/** Whether the gateway sends the money back, rather than somebody who says here that they did. */
export function isSent(way: Way, payment: Pick<Payment, "payment_method">): boolean {
  return way === "as_it_came" && payment.payment_method === "online";
}

/** What may still be paid back of a payment. */
export function leftOf(payment: { amount: string; refunded_amount: string }): string {
  return less(payment.amount, payment.refunded_amount);
}

/** What is proposed to be paid back: all that is left, and of a booking that has ended no more than is owed. */
export function proposedRefund(left: string, owed: string | null): string {
  if (owed === null || isZero(owed)) return left;
  return less(left, owed).startsWith("-") ? left : owed;
}

type Paid = Pick<
  Payment,
  "id" | "payment_type" | "payment_status" | "payment_method" | "settled_at" | "amount" | "refunded_amount"
>;

/** From which payments so much goes back of what is owed for an ended booking: as the API does it, the last one first. */
export function payoutParts<P extends Paid>(payments: readonly P[], amount: string): { payment: P; part: string }[] {
  const parts: { payment: P; part: string }[] = [];
  let rest = amount;
  for (const payment of payments.filter(isThere).sort(lastFirst)) {
    if (isZero(rest)) break;
    const left = leftOf(payment);
    const part = less(left, rest).startsWith("-") ? left : rest;
    if (isZero(part)) continue;
    parts.push({ payment, part });
    rest = less(rest, part);
  }
  return parts;
}

// What was paid as interest is no part of what is owed back of the price.
function isThere({ payment_status, payment_type }: Paid): boolean {
  return payment_status === "completed" && payment_type !== "penalty";
}

function lastFirst(one: Paid, other: Paid): number {
  const [at = "", otherAt = ""] = [one.settled_at ?? "", other.settled_at ?? ""];
  return Date.parse(otherAt) - Date.parse(at) || other.id - one.id;
}

/** Refunds that never arrived, each with the payment that it was to pay back. */
export function failedRefunds(payments: readonly Payment[]): { payment: Payment; refund: Refund }[] {
  return payments.flatMap((payment) =>
    payment.refunds.filter(({ transfer_status: status }) => status === "failed").map((refund) => ({ payment, refund })),
  );
}

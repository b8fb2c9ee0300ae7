import { expect, test } from "vitest";
import { askAgainIn, type Checkout, NOTHING_HEARD, returnedOf, standingOf } from "./standing";

type Payment = Parameters<typeof returnedOf>[0];

const checkout = (more: Partial<Checkout> = {}) =>
  ({ status: "open", intent_id: "i", client_secret: "s", failure_reason: null, ...more }) as Checkout;
const sent = (before: string | null = null) => ({ kind: "sent", at: 0, before }) as const;

test("an open payment is paid, and says why it failed before", () => {
  expect(standingOf(checkout(), NOTHING_HEARD)).toEqual({ step: "pay", declined: null });
  const failed = checkout({ failure_reason: "No money." });
  expect(standingOf(failed, NOTHING_HEARD)).toEqual({ step: "pay", declined: { reason: "No money." } });
  expect(standingOf(checkout(), { kind: "declined", reason: null })).toEqual({
    step: "pay",
    declined: { reason: null },
  });
});

test("what has been sent is waited for until there is a new reason", () => {
  expect(standingOf(checkout(), sent())).toEqual({ step: "wait" });
  const failed = checkout({ failure_reason: "No money." });
  expect(standingOf(failed, sent("No money."))).toEqual({ step: "wait" });
  expect(standingOf(failed, sent())).toEqual({ step: "pay", declined: { reason: "No money." } });
});

test("without the secret nothing can be paid, but what was sent is waited for all the same", () => {
  const unready = checkout({ client_secret: null });
  expect(standingOf(unready, NOTHING_HEARD)).toEqual({ step: "unready" });
  expect(standingOf(unready, sent())).toEqual({ step: "wait" });
});

test("what the platform says counts more than what this page has heard", () => {
  expect(standingOf(checkout({ status: "succeeded" }), { kind: "declined", reason: "x" }).step).toBe("received");
  expect(standingOf(checkout({ status: "failed" }), sent()).step).toBe("failed");
  expect(standingOf(checkout({ status: "cancelled" }), sent()).step).toBe("givenUp");
});

test("it is asked for often at first, then less often, and not at all at the end", () => {
  const waits = [1_000, 60_000, 600_000].map((now) => askAgainIn(checkout(), sent(), now));
  expect(waits).toEqual([1_000, 4_000, 20_000]);
  expect(askAgainIn(checkout(), NOTHING_HEARD, 0)).toBe(5_000);
  expect(askAgainIn(checkout({ status: "succeeded" }), sent(), 0)).toBe(false);
});

test("money that went back says why, and whether it was all of it", () => {
  const refunds = [{ reason: "The booking had been cancelled." }] as Payment["refunds"];
  expect(returnedOf({ refunds: [] as Payment["refunds"], payment_status: "completed" } as Payment)).toBeNull();
  expect(returnedOf({ refunds, payment_status: "refunded" } as Payment)?.all).toBe(true);
  expect(returnedOf({ refunds, payment_status: "completed" } as Payment)).toEqual({
    all: false,
    reason: "The booking had been cancelled.",
  });
});

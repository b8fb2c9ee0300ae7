import { expect, it } from "vitest";
import { nextOf } from "./next";

const booking = (status: Parameters<typeof nextOf>[0]["status"], outstanding_amount = "900.00") =>
  nextOf({ status, outstanding_amount, hold_expires_at: "2026-11-28T10:00:00Z" });

it("says what a booking waits for", () => {
  expect(booking("reserved")).toEqual({ kind: "hold", until: "2026-11-28T10:00:00Z" });
  expect(booking("token_paid")).toEqual({ kind: "confirm" });
  expect(booking("confirmed")).toEqual({ kind: "agreement" });
  expect(booking("agreement_signed")).toEqual({ kind: "register" });
});

it("hands over what is paid in full, and collects before that", () => {
  expect(booking("registered")).toEqual({ kind: "collect", amount: "900.00" });
  expect(booking("registered", "0.00")).toEqual({ kind: "handover" });
});

it("waits for nothing once the booking is over", () => {
  for (const over of ["completed", "cancelled", "expired"] as const) expect(booking(over)).toBeNull();
});

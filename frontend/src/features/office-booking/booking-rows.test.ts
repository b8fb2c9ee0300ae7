import { expect, it } from "vitest";
import type { Booking } from "./api";
import { changedRows } from "./booking-rows";

const booking = (more: Partial<Booking> = {}) =>
  ({
    status: "reserved",
    total_amount: "100.00",
    paid_amount: "0.00",
    pending_amount: "0.00",
    payment_plan: { name: "Slow" },
    hold_expires_at: null,
    co_applicants: [],
    loan_amount: null,
    special_requests: null,
    cost_sheet: { lines: [] },
    ...more,
  }) as unknown as Booking;

it("rows are what somebody else changed, and what one wants oneself", () => {
  expect(changedRows(booking(), booking({ paid_amount: "10.00" }), ["wishes"])).toEqual(["paid", "wishes"]);
  expect(changedRows(booking(), booking(), [])).toEqual([]);
});

it("people are compared by all that is known of them", () => {
  const person = { first_name: "Ravi", last_name: "Sen", relationship: null, phone: null, email: null };
  const seen = booking({ co_applicants: [person] });
  expect(changedRows(seen, booking({ co_applicants: [{ ...person }] }), [])).toEqual([]);
  expect(changedRows(seen, booking({ co_applicants: [{ ...person, phone: "+919812345678" }] }), [])).toEqual([
    "coApplicants",
  ]);
});

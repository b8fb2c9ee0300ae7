import { describe, expect, test } from "vitest";
import { byUrgency, daysUntil, stepsDone, type Urgent } from "./urgency";

const home = (id: number, given: Partial<Urgent>): Urgent => ({
  id,
  status: "agreement_signed",
  hold_expires_at: null,
  next_due: null,
  ...given,
});
const due = (day: string | null, status = "due") => ({ due_date: day, status });
const order = (...homes: Urgent[]) => byUrgency(homes).map((each) => each.id);

describe("of several homes the first is", () => {
  test("the one whose hold runs out before the other's payment is due", () => {
    const hold = home(1, { status: "reserved", hold_expires_at: "2026-11-27T07:31:38Z", next_due: due("2026-11-25") });
    expect(order(home(2, { next_due: due("2026-12-04") }), hold)).toEqual([1, 2]);
    expect(order(hold, home(2, { next_due: due("2026-11-26") }))).toEqual([2, 1]);
  });

  test("the one with a payment overdue before a hold that still runs", () => {
    const hold = home(1, { status: "reserved", hold_expires_at: "2026-11-25T18:00:00Z" });
    expect(order(hold, home(2, { next_due: due("2026-11-20", "overdue") }))).toEqual([2, 1]);
  });

  test("the one that waits for a day, before those that wait for none", () => {
    expect(order(home(3, {}), home(2, { next_due: due(null) }), home(1, { next_due: due("2027-01-01") }))).toEqual([
      1, 3, 2,
    ]);
  });

  test("never the one that is handed over already", () => {
    expect(order(home(9, { status: "completed" }), home(1, {}))).toEqual([1, 9]);
  });
});

test("days are counted by the calendar", () => {
  expect(daysUntil("2026-12-04", "2026-11-25")).toBe(9);
  expect(daysUntil("2026-11-25", "2026-11-25")).toBe(0);
  expect(daysUntil("2026-11-24", "2026-11-25")).toBe(-1);
});

test("each status is a step further", () => {
  const way = ["reserved", "token_paid", "confirmed", "agreement_signed", "registered", "completed"] as const;
  expect(way.map(stepsDone)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(stepsDone("expired")).toBe(0);
});

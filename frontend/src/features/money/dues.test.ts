import { expect, test } from "vitest";
import { duesOf, type Entry, nextOf, paymentsOf } from "./dues";

type Stage = Entry["payments"]["schedule"][number];
type Payment = Entry["payments"]["payments"][number];

const stage = (status: Stage["status"], due_date: string | null, name = "Plinth", paid_amount = "0.00") =>
  ({ name, amount: "5000.00", paid_amount, due_date, status }) as Stage;
const entry = (status: Entry["booking"]["status"], schedule: Stage[], payments: Payment[] = [], owed = "0.00") =>
  ({
    booking: { status, token_amount: "1000.00", paid_amount: "400.00", hold_expires_at: "2026-11-27T10:00:00Z" },
    payments: { schedule, payments, interest: { owed_amount: owed } },
  }) as Entry;

test("what is overdue comes first, then what is to be paid soonest", () => {
  const entries = [
    entry("confirmed", [stage("due", "2026-12-09", "Slab"), stage("upcoming", "2027-01-01")]),
    entry("agreement_signed", [stage("overdue", "2026-11-20", "Later"), stage("overdue", "2026-10-01", "First")]),
    entry("token_paid", [stage("due", "2026-11-26", "Booking", "1500.00")]),
  ];
  expect(duesOf(entries).map((due) => "stage" in due && [due.stage.name, due.amount])).toEqual([
    ["First", "5000.00"],
    ["Later", "5000.00"],
    ["Booking", "3500.00"],
    ["Slab", "5000.00"],
  ]);
});

test("of a held home its token is due, and not yet the stage that it belongs to", () => {
  const dues = duesOf([entry("reserved", [stage("due", "2026-12-04")])]);
  expect(dues).toHaveLength(1);
  expect(dues[0]).toMatchObject({ kind: "token", amount: "600.00", until: "2026-11-27T10:00:00Z" });
});

test("interest that is owed is a line of its own, after what is overdue", () => {
  const late = entry("confirmed", [stage("due", "2026-12-04"), stage("overdue", "2026-10-01")], [], "41.10");
  expect(duesOf([late]).map(({ kind, amount }) => [kind, amount])).toEqual([
    ["overdue", "5000.00"],
    ["interest", "41.10"],
    ["due", "5000.00"],
  ]);
  expect(duesOf([entry("cancelled", [], [], "41.10")])).toEqual([]);
});

test("nothing is due of what has ended", () => {
  const ended = [entry("cancelled", [stage("overdue", "2026-01-01")]), entry("expired", [stage("due", "2026-01-01")])];
  expect(duesOf(ended)).toEqual([]);
  expect(nextOf(ended)).toBeNull();
});

test("when nothing is due the nearest open stage is next, one without a day last", () => {
  const entries = [
    entry("confirmed", [stage("paid", "2026-01-01"), stage("upcoming", null, "Handover")]),
    entry("confirmed", [stage("upcoming", "2027-02-01", "February")]),
  ];
  expect(nextOf(entries)?.stage.name).toBe("February");
  expect(nextOf([])).toBeNull();
});

test("payments of all bookings are one list, the latest first", () => {
  const paid = (id: number, paid_at: string) => ({ id, paid_at }) as Payment;
  const entries = [
    entry("confirmed", [], [paid(1, "2026-01-01"), paid(4, "2026-03-01")]),
    entry("cancelled", [], [paid(2, "2026-02-01"), paid(3, "2026-02-01")]),
  ];
  expect(paymentsOf(entries).map(({ payment }) => payment.id)).toEqual([4, 3, 2, 1]);
});

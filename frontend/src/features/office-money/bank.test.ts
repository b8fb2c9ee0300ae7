import { expect, it } from "vitest";
import { bodyOf, certaintyOf, faultsOf, type Line, type LinePage, type Proposed, runOf, without } from "./bank";

const proposed = (booking: number, score: number, more: Partial<Proposed> = {}): Proposed => ({
  kind: "booking",
  booking: { id: booking, reference: `B${booking}`, status: "agreement_signed" },
  unit_number: "A-1204",
  project: { id: 1, name: "Kiln House" },
  customer: { first_name: "Meera", last_name: "Joshi" },
  payment_id: null,
  outstanding_amount: "500.00",
  due_amount: "100.00",
  reasons: ["reference"],
  score,
  ...more,
});
const line = (id: number, proposals: Proposed[], more: Partial<Line> = {}): Line => ({
  ...{ id, booked_on: "2026-11-20", amount: "100.00", currency: "INR", narration: "NEFT", reference: null },
  ...{ status: "open", payment: null, dismissal_reason: null, proposals, version: 1 },
  ...more,
});

it("is sure of what is certain and of nothing else", () => {
  expect(certaintyOf(line(1, []))).toBeNull();
  expect(certaintyOf(line(1, [proposed(7, 100)]))).toBe("sure");
  expect(certaintyOf(line(1, [proposed(7, 100), proposed(8, 90)]))).toBe("sure");
  expect(certaintyOf(line(1, [proposed(7, 100), proposed(8, 100)]))).toBe("likely");
  expect(certaintyOf(line(1, [proposed(7, 99)]))).toBe("likely");
  expect(certaintyOf(line(1, [proposed(7, 40)]))).toBe("possible");
});

it("says what the money is for, as far as the booking tells", () => {
  const hold = proposed(7, 100, { booking: { id: 7, reference: "B7", status: "reserved" } });
  expect(bodyOf(line(1, []), hold)).toEqual({ booking_id: 7, payment_type: "token", payment_id: null });
  expect(bodyOf(line(1, []), proposed(7, 100)).payment_type).toBe("installment");
  expect(bodyOf(line(1, [], { amount: "500.00" }), proposed(7, 100)).payment_type).toBe("final");
  expect(bodyOf(line(1, []), proposed(7, 100, { kind: "pending_payment", payment_id: 4 })).payment_id).toBe(4);
});

it("records one line for each booking in a run, the oldest, and leaves what is not sure", () => {
  const lines = [
    line(5, [proposed(7, 100)], { booked_on: "2026-11-22" }),
    line(4, [proposed(7, 100)], { booked_on: "2026-11-21" }),
    line(3, [proposed(8, 99)]),
    line(2, [proposed(9, 100)], { status: "recorded" }),
    line(1, [proposed(10, 100)], { booked_on: "2026-11-21" }),
  ];
  const { now, later } = runOf(lines);
  expect(now.map(({ id }) => id)).toEqual([1, 4]);
  expect(later).toBe(1);
});

it("takes a line that was dealt with out of its page, once", () => {
  const page: LinePage = {
    ...{ items: [line(1, []), line(2, [])], total: 2, page: 1, limit: 50, pages: 1 },
    stats: { open: 2, recorded: 5, dismissed: 0 },
  };
  const after = without(page, 1, "recorded");
  expect(after.items.map(({ id }) => id)).toEqual([2]);
  expect(after.stats).toEqual({ open: 1, recorded: 6, dismissed: 0 });
  expect(after.total).toBe(1);
  expect(without(after, 1, "recorded")).toBe(after);
});

it("names the faulty rows of a statement", () => {
  const errors = [
    { loc: ["body", "file", 14], msg: "31/02/2026 is no date that can be read.", type: "bank_statement_row" },
    { loc: ["body", "file"], msg: "This is not a CSV file.", type: "no_csv" },
  ];
  const body = { errors } as unknown as Parameters<typeof faultsOf>[0]["body"];
  expect(faultsOf({ body })).toEqual([
    { row: 14, said: "31/02/2026 is no date that can be read." },
    { row: null, said: "This is not a CSV file." },
  ]);
});

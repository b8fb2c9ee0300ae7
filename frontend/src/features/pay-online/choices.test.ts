import { expect, test } from "vitest";
import { type Booking, type Books, choicesOf, dueStages, isCapped, isMore, typeOf } from "./choices";

const payable = (status: Booking["status"], books: Partial<Books>, owed = "0.00") => ({
  booking: { status, token_amount: "1000.00", paid_amount: "250.00" },
  books: { due_amount: "0.00", payable_amount: "9000.00", interest: { owed_amount: owed }, ...books },
});

test("what is missing of the token comes first while the home is on hold", () => {
  expect(choicesOf(payable("reserved", { due_amount: "5000.00" }))).toEqual([
    { kind: "token", amount: "750.00" },
    { kind: "due", amount: "5000.00" },
    { kind: "other", amount: null },
  ]);
});

test("the same amount is offered once", () => {
  expect(choicesOf(payable("reserved", { due_amount: "750.00" })).map(({ kind }) => kind)).toEqual(["token", "other"]);
});

test("interest is a choice of its own, also when nothing more of the price may be paid", () => {
  expect(choicesOf(payable("confirmed", { due_amount: "10.00", payable_amount: "0.00" }, "12.34"))).toEqual([
    { kind: "interest", amount: "12.34" },
  ]);
  expect(choicesOf(payable("confirmed", { payable_amount: "0.00" }))).toEqual([]);
});

test("no more is offered than may be paid", () => {
  expect(choicesOf(payable("confirmed", { due_amount: "9500.00" }))[0]).toEqual({ kind: "due", amount: "9000.00" });
});

test("a payment is called what it is", () => {
  const of = (status: Booking["status"]) => ({ booking: { status }, books: { outstanding_amount: "100.00" } });
  expect(typeOf("interest", "1.00", of("reserved"))).toBe("penalty");
  expect(typeOf("other", "1.00", of("reserved"))).toBe("token");
  expect(typeOf("due", "99.99", of("confirmed"))).toBe("installment");
  expect(typeOf("other", "100", of("registered"))).toBe("final");
});

test("a cheque that has not cleared is no cap", () => {
  const books = { outstanding_amount: "100.00", pending_amount: "40.00" };
  expect(isCapped({ ...books, payable_amount: "60.00" })).toBe(false);
  expect(isCapped({ ...books, payable_amount: "59.99" })).toBe(true);
});

test("amounts are compared exactly", () => {
  expect(isMore("90071992547409.93", "90071992547409.92")).toBe(true);
  expect(isMore("100", "100.00")).toBe(false);
});

test("of what is due only what is open is asked for", () => {
  const stage = (status: "paid" | "due" | "overdue" | "upcoming", paid_amount: string) =>
    ({ status, amount: "500.00", paid_amount }) as Books["schedule"][number];
  const found = dueStages([
    stage("paid", "500.00"),
    stage("overdue", "120.50"),
    stage("due", "0.00"),
    stage("upcoming", "0.00"),
  ]);
  expect(found.map(({ open }) => open)).toEqual(["379.50", "500.00"]);
});

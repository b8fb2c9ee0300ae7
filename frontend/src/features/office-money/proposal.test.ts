import { expect, it } from "vitest";
import { amountFor, completesToken, leftAfter, likelyType, proposals, typeTaken } from "./proposal";

const owing = (due_amount: string, outstanding_amount: string, interest = "0.00") => ({
  ...{ due_amount, outstanding_amount },
  interest: { owed_amount: interest },
});
const next = {
  stage_id: 1,
  name: "Plinth",
  percent: 10,
  amount: "500.00",
  paid_amount: "100.00",
  falls_due: "on_phase",
  due_date: null,
  status: "upcoming",
} as const;
const hold = { status: "reserved", token_amount: "90.00", paid_amount: "20.50", next_due: next } as const;
const sold = { ...hold, status: "agreement_signed", paid_amount: "400.00" } as const;

it("proposes what is due before what comes next, and everything last", () => {
  const found = proposals({ booking: sold, books: owing("250.00", "4000.00") });
  expect(found).toEqual([
    { why: "due", amount: "250.00" },
    { why: "next", amount: "400.00", stage: "Plinth" },
    { why: "all", amount: "4000.00" },
  ]);
});

it("proposes what is missing of a hold's token first", () => {
  const [first] = proposals({ booking: hold, books: owing("0.00", "4000.00") });
  expect(first).toEqual({ why: "token", amount: "69.50" });
});

it("proposes nothing twice, and nothing where nothing is owed", () => {
  const books = owing("400.00", "400.00");
  expect(proposals({ booking: sold, books }).map(({ why }) => why)).toEqual(["due"]);
  const paid = { booking: { ...sold, next_due: null }, books: owing("0.00", "0.00") };
  expect(proposals(paid)).toEqual([]);
});

it("proposes interest for itself, also where as much is due of the price, and first where nothing else is open", () => {
  const found = proposals({ booking: { ...sold, next_due: null }, books: owing("250.00", "4000.00", "250.00") });
  expect(found.map(({ why }) => why)).toEqual(["due", "interest", "all"]);
  const paid = { booking: { ...sold, next_due: null }, books: owing("0.00", "0.00", "12.50") };
  expect(proposals(paid)).toEqual([{ why: "interest", amount: "12.50" }]);
  expect(likelyType(paid, "12.50")).toBe("penalty");
});

it("takes with a proposal what it is for, and with what it is for the amount, unless that was typed", () => {
  expect(typeTaken("interest", null)).toBe("penalty");
  expect(typeTaken("due", "penalty")).toBeNull();
  expect(typeTaken("due", "maintenance")).toBe("maintenance");
  const offers = proposals({ booking: sold, books: owing("250.00", "4000.00", "12.50") });
  expect(amountFor("penalty", "installment", "250", offers)).toBe("12.50");
  expect(amountFor("installment", "penalty", "12.5", offers)).toBe("250.00");
  expect(amountFor("penalty", "installment", "99", offers)).toBe("99");
  expect(amountFor("final", "installment", "250", offers)).toBe("250");
  expect(amountFor("penalty", "installment", null, offers)).toBeNull();
});

it("guesses what the payment is for", () => {
  const books = owing("0.00", "400.00");
  expect(likelyType({ booking: hold, books }, "10.00")).toBe("token");
  expect(likelyType({ booking: sold, books }, "400")).toBe("final");
  expect(likelyType({ booking: sold, books }, "399.99")).toBe("installment");
});

it("says what is left, and what would be too much", () => {
  expect(leftAfter("400.00", "150")).toBe("250.00");
  expect(leftAfter("400.00", "400.00")).toBe("0.00");
  expect(leftAfter("400.00", "400.01")).toBeNull();
  expect(completesToken(hold, "69.50")).toBe(true);
  expect(completesToken(hold, "69.49")).toBe(false);
  expect(completesToken(sold, "100.00")).toBe(false);
});

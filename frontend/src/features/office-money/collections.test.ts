import { expect, it } from "vitest";
import { behind, sumsOf } from "./collections";

const nothing = {
  ...{ due_amount: "0.00", overdue_amount: "0.00", upcoming_amount: "0.00" },
  ...{ received_amount: "0.00", received_this_month: "0.00", pending_amount: "0.00" },
};
const of = (id: number, currency: string, amounts: Partial<typeof nothing>) => ({
  project: { id, name: `Project ${id}`, currency },
  ...nothing,
  ...amounts,
});

it("adds up exactly, and never one currency to another", () => {
  const sums = sumsOf([
    of(1, "INR", { due_amount: "9007199254740993.10", received_amount: "5.00" }),
    of(2, "AED", { due_amount: "3.00" }),
    of(3, "INR", { due_amount: "0.20", pending_amount: "7.50" }),
  ]);
  expect(sums.map(({ currency, due_amount }) => [currency, due_amount])).toEqual([
    ["INR", "9007199254740993.30"],
    ["AED", "3.00"],
  ]);
  expect(sums[0]).toMatchObject({ received_amount: "5.00", pending_amount: "7.50", overdue_amount: "0.00" });
  expect(sumsOf([])).toEqual([]);
});

it("leads from each figure to what it counts", () => {
  expect(behind("due_amount", null, "2026-11-25")).toBe("/office/money");
  expect(behind("overdue_amount", 7, "2026-11-25")).toBe("/office/money?status=overdue&project=7");
  expect(behind("received_this_month", 7, "2026-11-25")).toBe(
    "/office/money?view=payments&status=completed&from=2026-11-01&to=2026-11-25&project=7",
  );
  expect(behind("pending_amount", null, "2026-11-25")).toBe("/office/money?view=pending");
});

import { expect, test } from "vitest";
import { budgetsFor } from "./budgets";

const project = (currency: string, price_min: string | null, price_max: string | null) => ({
  currency,
  price_min,
  price_max,
});

test("budgets are round amounts between the cheapest and the dearest", () => {
  expect(budgetsFor([project("INR", "3450000.00", "11515000.00")])).toEqual({
    currency: "INR",
    amounts: ["5000000", "7500000", "10000000"],
  });
});

test("they are in the currency that most projects have", () => {
  const projects = [
    project("AED", "731000.00", "6880000.00"),
    project("INR", "2000000.00", "4000000.00"),
    project("INR", "2500000.00", "6000000.00"),
  ];
  expect(budgetsFor(projects)).toEqual({ currency: "INR", amounts: ["3000000", "5000000"] });
});

test("without a price there is no budget to choose", () => {
  expect(budgetsFor([project("INR", null, null)])).toBeNull();
  expect(budgetsFor([])).toBeNull();
});

import { expect, it } from "vitest";
import { priceSteps } from "./prices";

it("offers round amounts in the currency's own manner", () => {
  expect(priceSteps("INR", []).slice(0, 4)).toEqual(["2500000", "5000000", "7500000", "10000000"]);
  expect(priceSteps("AED", []).at(0)).toBe("200000");
  expect(priceSteps("CHF", []).at(-1)).toBe("5000000");
});

it("keeps an amount that somebody chose otherwise, in its place", () => {
  expect(priceSteps("INR", ["", "6000000"]).slice(1, 4)).toEqual(["5000000", "6000000", "7500000"]);
  expect(priceSteps("INR", ["5000000.00", "5000000"])).toHaveLength(8);
});

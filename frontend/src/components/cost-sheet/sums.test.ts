import { expect, test } from "vitest";
import { rateOf, sumOf } from "./sums";

test("amounts add up to the last minor unit, however large they are", () => {
  expect(sumOf(["9999999999999.99", "0.01"])).toBe("10000000000000.00");
  expect(sumOf(["13020000.00", "148000.00", "-500000.50"])).toBe("12667999.50");
});

test("a sum of little or nothing has its zeros", () => {
  expect(sumOf([])).toBe("0.00");
  expect(sumOf(["0.05", "-0.10"])).toBe("-0.05");
});

test("there is no rate for an area of nothing", () => {
  expect(rateOf("100.00", 0)).toBeNull();
  expect(rateOf("13020000.00", 1184)).toBe("10997.00");
});

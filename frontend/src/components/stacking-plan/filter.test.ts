import { expect, test } from "vitest";
import { ANYTHING, budgetSteps, choicesOf, countByStatus, floorBands, isAnything, matches } from "./filter";
import { unitOf, upTo } from "./made-units";

test("nothing asked for matches everything", () => {
  expect(isAnything(ANYTHING)).toBe(true);
  expect(matches(unitOf({ facing: null }), ANYTHING)).toBe(true);
});

test("a budget includes what costs exactly as much", () => {
  const filter = { ...ANYTHING, budget: 9_000_000 };
  expect(matches(unitOf({ price: "9000000.00" }), filter)).toBe(true);
  expect(matches(unitOf({ price: "9000000.01" }), filter)).toBe(false);
});

test("all that is asked for has to hold", () => {
  const filter = { types: ["2BHK", "3BHK"] as const, budget: null, facing: "east" as const, floors: [2, 4] as const };
  expect(matches(unitOf({ unit_type: "3BHK", floor_number: 4 }), filter)).toBe(true);
  expect(matches(unitOf({ unit_type: "1BHK", floor_number: 3 }), filter)).toBe(false);
  expect(matches(unitOf({ floor_number: 5 }), filter)).toBe(false);
  expect(matches(unitOf({ floor_number: 3, facing: null }), filter)).toBe(false);
});

test("budgets are round, and lie between the cheapest and the dearest", () => {
  expect(budgetSteps([8_170_000, 16_320_000])).toEqual([10_000_000, 12_000_000, 14_000_000, 16_000_000]);
  expect(budgetSteps([756_000, 756_000])).toEqual([]);
  expect(budgetSteps([])).toEqual([]);
  for (const highest of [101, 5_000, 123_456, 99_999_999]) {
    const steps = budgetSteps([100, highest]);
    expect(steps.length).toBeLessThanOrEqual(8);
    expect(steps.every((step) => step >= 100 && step < highest)).toBe(true);
  }
});

test("few floors are named one by one, many in three parts that leave none out", () => {
  expect(floorBands([0])).toEqual([]);
  expect(floorBands([2, 0, 1, 1])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
  expect(floorBands(upTo(22))).toEqual([
    [1, 7],
    [8, 15],
    [16, 22],
  ]);
});

test("only what is there can be chosen, in the usual order", () => {
  const units = [unitOf({ unit_type: "3BHK", facing: "west" }), unitOf({ unit_type: "1BHK", facing: null })];
  expect(choicesOf(units)).toMatchObject({ types: ["1BHK", "3BHK"], facings: ["west"] });
});

test("every status is counted", () => {
  const units = [unitOf(), unitOf({ status: "reserved" }), unitOf({ status: "reserved" })];
  expect(countByStatus(units)).toEqual({ available: 1, reserved: 2, booked: 0, sold: 0, withheld: 0 });
});

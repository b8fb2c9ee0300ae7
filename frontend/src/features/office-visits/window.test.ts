import { describe, expect, test } from "vitest";
import { daysOf, eachDay, isDay, isView, stepped } from "./window";

describe("the days of a view", () => {
  test("a week begins on Monday, also that of a Sunday", () => {
    expect(daysOf("week", "2026-11-25")).toEqual({ from: "2026-11-23", to: "2026-11-29" });
    expect(daysOf("week", "2026-11-29")).toEqual({ from: "2026-11-23", to: "2026-11-29" });
  });

  test("a month has whole weeks, and goes over the turn of a year", () => {
    expect(daysOf("month", "2026-11-25")).toEqual({ from: "2026-10-26", to: "2026-12-06" });
    expect(daysOf("month", "2027-02-10")).toEqual({ from: "2027-02-01", to: "2027-02-28" });
    expect(daysOf("month", "2026-12-31").to).toBe("2027-01-03");
  });

  test("are counted through", () => {
    expect(eachDay({ from: "2026-12-30", to: "2027-01-02" })).toHaveLength(4);
  });
});

test("a step from the end of a long month does not jump over the next", () => {
  expect(stepped("month", "2026-01-31", 1)).toBe("2026-02-01");
  expect(stepped("month", "2026-01-31", -1)).toBe("2025-12-01");
  expect(stepped("week", "2026-12-30", 1)).toBe("2027-01-06");
  expect(stepped("day", "2026-03-01", -1)).toBe("2026-02-28");
});

test("nonsense in an address is not a day and not a view", () => {
  expect(["2026-11-25", "2028-02-29"].map(isDay)).toEqual([true, true]);
  expect(["", "2026-02-30", "2026-13-01", "tomorrow", "2026-1-1"].map(isDay)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
  expect([isView("week"), isView("year"), isView("")]).toEqual([true, false, false]);
});

import { expect, it } from "vitest";
import { daysOf, hasMoney, moneyOf } from "./months";

it("knows the last day of each month", () => {
  expect(daysOf("2026-02")).toEqual({ from: "2026-02-01", to: "2026-02-28" });
  expect(daysOf("2028-02").to).toBe("2028-02-29");
  expect(daysOf("2026-12").to).toBe("2026-12-31");
});

it("leads to what came in up to today, and of months to come to what is to come in", () => {
  expect(moneyOf("2026-10", "2026-11-25", null)).toBe(
    "/office/money?view=payments&status=completed&from=2026-10-01&to=2026-10-31",
  );
  expect(moneyOf("2026-11", "2026-11-25", 5)).toBe(
    "/office/money?view=payments&status=completed&from=2026-11-01&to=2026-11-25&project=5",
  );
  expect(moneyOf("2026-12", "2026-11-25", null)).toBe("/office/money?view=dues&status=upcoming");
});

it("draws nothing where there is no money", () => {
  const none = { month: "2026-11", planned: "0.00", received: "0.00" };
  expect(hasMoney([none])).toBe(false);
  expect(hasMoney([none, { ...none, received: "0.01" }])).toBe(true);
});

import { expect, test } from "vitest";
import { difference, isClear, type PriceChange, parsePercent, priced, sumOf } from "./prices";

const change = (part: Partial<PriceChange>): PriceChange => ({
  kind: "raise",
  by: "percent",
  typed: "",
  step: 0,
  ...part,
});

test("a percentage has at most two decimals", () => {
  expect(parsePercent("7.25 %")).toBe(725n);
  expect(parsePercent("7.255")).toBeNull();
  expect(parsePercent("-7")).toBeNull();
});

test("a price is raised by a percentage and rounded once, half up", () => {
  expect(priced("5000000.00", change({ typed: "2.5" }))).toBe("5125000.00");
  expect(priced("5100000.00", change({ typed: "2.5", step: 1_000 }))).toBe("5228000.00");
  expect(priced("1000499.99", change({ typed: "0", step: 1_000 }))).toBe("1000000.00");
  expect(priced("1000500.00", change({ typed: "0", step: 1_000 }))).toBe("1001000.00");
  expect(priced("0.10", change({ typed: "5" }))).toBe("0.11");
});

test("no amount is too large to be exact", () => {
  expect(priced("9999999999999.99", change({ kind: "lower", by: "amount", typed: "0.01" }))).toBe("9999999999999.98");
});

test("a price is set, raised and lowered by an amount", () => {
  expect(priced("5000000.00", change({ kind: "set", typed: "60 lakh" }))).toBe("6000000.00");
  expect(priced("5000000.00", change({ by: "amount", typed: "1 lakh" }))).toBe("5100000.00");
  expect(priced("5000000.00", change({ kind: "lower", by: "amount", typed: "1,00,000" }))).toBe("4900000.00");
});

test("what leaves no price above zero is none", () => {
  expect(priced("5000000.00", change({ kind: "lower", typed: "100" }))).toBeNull();
  expect(priced("5000000.00", change({ kind: "lower", by: "amount", typed: "6000000" }))).toBeNull();
  expect(priced("400.00", change({ typed: "0", step: 1_000 }))).toBeNull();
});

test("a change is clear once it says by how much", () => {
  expect(isClear(change({ typed: "2" }))).toBe(true);
  expect(isClear(change({ typed: "2 lakh" }))).toBe(false);
  expect(isClear(change({ kind: "set", typed: "2 lakh" }))).toBe(true);
});

test("sums and differences are exact", () => {
  expect(sumOf(["0.10", "0.20", "9999999999999.99"])).toBe("10000000000000.29");
  expect(difference("5000000.00", "4999999.50")).toBe("-0.50");
});

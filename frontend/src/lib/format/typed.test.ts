import { expect, test } from "vitest";
import { parseAmount, parseArea } from "./typed";

test.each([
  ["5000000", "5000000.00"],
  ["50,00,000", "5000000.00"],
  ["₹ 50,00,000.5", "5000000.50"],
  ["AED 1,250,000", "1250000.00"],
  ["84.5 lakh", "8450000.00"],
  ["1.2345678cr", "12345678.00"],
  ["50 लाख", "5000000.00"],
  ["0", "0.00"],
])("%s is an amount", (typed, amount) => {
  expect(parseAmount(typed)).toBe(amount);
});

test.each(["", "abc", "-5", "1,5", "1.234", "5e6", "1.2.3", "99999999999999", "1.23456789 lakh"])(
  "%j is no amount",
  (typed) => {
    expect(parseAmount(typed)).toBeNull();
  },
);

test("an area is a number", () => {
  expect(parseArea("1,184.5")).toBe(1184.5);
  expect(parseArea("about 900")).toBeNull();
});

import { expect, test } from "vitest";
import { isZero, less, shareOf } from "./amounts";

test("nothing is lost of an amount that no float could hold", () => {
  expect(less("9007199254740993.11", "0.01")).toBe("9007199254740993.10");
  expect(less("13153140.00", "3945942.00")).toBe("9207198.00");
  expect(less("0.10", "0.30")).toBe("-0.20");
  expect(less("100", "0.5")).toBe("99.5");
  expect(less("100", "100")).toBe("0");
});

test("zero is zero, however it is written", () => {
  expect(isZero("0.00")).toBe(true);
  expect(isZero("0")).toBe(true);
  expect(isZero("0.01")).toBe(false);
});

test("a share lies between nothing and all", () => {
  expect(shareOf("25.00", "100.00")).toBe(0.25);
  expect(shareOf("1.00", "0.00")).toBe(0);
  expect(shareOf("5.00", "4.00")).toBe(1);
});

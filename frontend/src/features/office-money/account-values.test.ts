import { expect, it } from "vitest";
import { percentOf } from "./account-values";

it("reads a share as people type it", () => {
  expect(["37.5", "37,5 %", "100", "0", " 4.1250 "].map(percentOf)).toEqual([37.5, 37.5, 100, 0, 4.125]);
  expect(["", "-1", "100.01", "half", "1.23456"].map(percentOf)).toEqual([null, null, null, null, null]);
});

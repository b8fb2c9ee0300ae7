import { expect, it } from "vitest";
import { asCsv } from "./csv";

it("writes a table that a spreadsheet reads as it was meant", () => {
  const text = asCsv(
    ["Home", "Note"],
    [
      ["A-1", 'said "yes", and\nleft'],
      ["B-2", null],
    ],
  );
  expect(text).toBe('\uFEFFHome,Note\r\nA-1,"said ""yes"", and\nleft"\r\nB-2,\r\n');
});

it("lets nothing that somebody typed be taken for a formula", () => {
  const text = asCsv(["Name"], [["=1+1"], ["@sum"], ["+91 98"], ["-2"], ["\tx"], [-2]]);
  expect(text.slice(1).split("\r\n")).toEqual(["Name", "'=1+1", "'@sum", "'+91 98", "'-2", "'\tx", "-2", ""]);
});

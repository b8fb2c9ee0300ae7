import { expect, test } from "vitest";
import { spansOf } from "./opening";

const day = { opens: "10:00", closes: "18:00" };

test("days with the same hours are one line", () => {
  const week = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: day, sunday: null };
  expect(spansOf(week)).toEqual([
    { first: "monday", last: "saturday", hours: day },
    { first: "sunday", last: "sunday", hours: null },
  ]);
});

test("a closed day in between parts them", () => {
  const week = { monday: day, tuesday: null, wednesday: day, thursday: day };
  expect(spansOf(week).map(({ first, last }) => [first, last])).toEqual([
    ["monday", "monday"],
    ["tuesday", "tuesday"],
    ["wednesday", "thursday"],
    ["friday", "sunday"],
  ]);
});

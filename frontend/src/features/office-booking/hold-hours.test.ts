import { expect, test } from "vitest";
import { extendedTo, hoursOf } from "./hold-hours";

test.each([
  ["1", 1],
  [" 72 ", 72],
  ["024", 24],
])("%s is %i", (typed, hours) => expect(hoursOf(typed, 72)).toBe(hours));

test.each(["", "0", "73", "1.5", "-3", "two", "1e1"])("%s is no number of hours to extend by", (typed) =>
  expect(hoursOf(typed, 72)).toBeNull(),
);

test("a hold is extended from when it would have run out", () => {
  expect(extendedTo("2026-11-30T20:00:00+05:30", 6)).toBe("2026-11-30T20:30:00.000Z");
});

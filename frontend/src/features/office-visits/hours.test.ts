import { expect, test } from "vitest";
import { isOpenOn, nextOpenDay, openOn, shownHours } from "./hours";

const hours = {
  monday: { opens: "10:00", closes: "18:00" },
  saturday: { opens: "09:30", closes: "14:00" },
  sunday: null,
};

test("a project is open by the days of its week", () => {
  expect(openOn("2026-11-28", hours)).toEqual(["09:30:00", "14:00:00"]); // a Saturday
  expect(openOn("2026-11-29", hours)).toEqual(["00:00:00", "00:00:00"]);
  expect(isOpenOn("2026-11-30", hours)).toBe(true);
  expect(nextOpenDay("2026-11-28", hours)).toBe("2026-11-30");
  expect(nextOpenDay("2026-11-28", {})).toBe("2026-11-29");
});

test("a calendar shows when anybody is open and what takes place outside of that", () => {
  const early = { start: "2026-11-25 08:15:00", end: "2026-11-25 09:00:00" };
  const late = { start: "2026-11-25 19:30:00", end: "2026-11-25 20:15:00" };
  expect(shownHours([hours], [])).toEqual(["09:00:00", "18:00:00"]);
  expect(shownHours([hours], [early, late])).toEqual(["08:00:00", "21:00:00"]);
  expect(shownHours([], [])).toEqual(["08:00:00", "20:00:00"]);
});

test("what goes on past midnight is shown to the end of its day", () => {
  const night = { start: "2026-11-25 22:00:00", end: "2026-11-26 00:30:00" };
  expect(shownHours([], [night])).toEqual(["08:00:00", "23:59:59"]);
});

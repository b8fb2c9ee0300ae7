import { describe, expect, test } from "vitest";
import { byPartOfDay, isOpenOn, nearestFree, nextOpenDay, overlaps, type Slot } from "./slots";

const slot = (start: string, end: string, free = true): Slot => ({
  starts_at: `2026-11-26T${start}:00Z`,
  ends_at: `2026-11-26T${end}:00Z`,
  free,
});
const starts = (slots: Slot[]) => slots.map((each) => each.starts_at.slice(11, 16));
const hours = {
  monday: { opens: "10:00", closes: "18:00" },
  saturday: { opens: "10:00", closes: "14:00" },
  sunday: null,
};

test("the parts of a day are those of the place, not of the reader", () => {
  // 10:00, 12:30 and 17:00 in Pune.
  const day = [slot("04:30", "05:30"), slot("07:00", "08:00"), slot("11:30", "12:30")];
  expect(byPartOfDay(day, "Asia/Kolkata").map(([part, found]) => [part, starts(found)])).toEqual([
    ["morning", ["04:30"]],
    ["afternoon", ["07:00"]],
    ["evening", ["11:30"]],
  ]);
  expect(byPartOfDay(day, "Asia/Dubai").map(([part]) => part)).toEqual(["morning", "afternoon"]);
});

describe("near a time that was taken", () => {
  const day = [
    slot("04:30", "05:30"),
    slot("05:00", "06:00", false),
    slot("05:30", "06:30", false),
    slot("06:00", "07:00"),
    slot("06:30", "07:30"),
    slot("09:00", "10:00"),
  ];

  test("the free ones are offered in the order of the day", () => {
    expect(starts(nearestFree(day, "2026-11-26T05:30:00Z", []))).toEqual(["04:30", "06:00", "06:30"]);
  });

  test("none in which one is somewhere else", () => {
    const busy = [{ starts_at: "2026-11-26T06:30:00Z", ends_at: "2026-11-26T07:00:00Z" }];
    expect(starts(nearestFree(day, "2026-11-26T05:30:00Z", busy))).toEqual(["04:30", "09:00"]);
  });
});

test("one appointment may begin when another ends", () => {
  expect(overlaps(slot("05:00", "06:00"), slot("06:00", "07:00"))).toBe(false);
  expect(overlaps(slot("05:00", "06:00"), slot("05:59", "07:00"))).toBe(true);
});

test("days on which nobody is received are passed over", () => {
  expect(isOpenOn("2026-11-28", hours)).toBe(true); // a Saturday
  expect(isOpenOn("2026-11-29", hours)).toBe(false);
  expect(nextOpenDay("2026-11-28", hours)).toBe("2026-11-30");
  expect(nextOpenDay("2026-11-28", {})).toBe("2026-11-29");
});

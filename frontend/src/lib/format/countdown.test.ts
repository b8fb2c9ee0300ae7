import { describe, expect, test } from "vitest";
import { leftOf, secondsLeft, toldAt } from "./countdown";

const NOW = Date.parse("2026-11-25T10:00:00Z");

describe("what is left until a moment", () => {
  test("is never less than nothing", () => {
    expect(secondsLeft("2026-11-25T09:59:59Z", NOW)).toBe(0);
    expect(leftOf(0)).toEqual({ unit: "over" });
  });

  test("counts a second that has begun, so that nothing is over early", () => {
    expect(secondsLeft("2026-11-25T10:00:00.001Z", NOW)).toBe(1);
  });

  test("is told in days and hours, hours and minutes, minutes and seconds", () => {
    expect(leftOf(secondsLeft("2026-11-27T15:30:00Z", NOW))).toEqual({ unit: "days", days: 2, hours: 5 });
    expect(leftOf(secondsLeft("2026-11-25T15:30:20Z", NOW))).toEqual({ unit: "hours", hours: 5, minutes: 30 });
    expect(leftOf(secondsLeft("2026-11-25T10:42:05Z", NOW))).toEqual({ unit: "minutes", minutes: 42, seconds: 5 });
  });

  test("changes once a minute while there is more than an hour", () => {
    expect(secondsLeft("2026-11-25T12:00:59Z", NOW)).toBe(secondsLeft("2026-11-25T12:00:01Z", NOW));
  });

  test("is said aloud at a few moments only", () => {
    expect(toldAt(3 * 86_400)).toBeNull();
    expect(toldAt(86_400)).toBe(86_400);
    expect(toldAt(3_599)).toBe(3_600);
    expect(toldAt(3_599)).toBe(toldAt(601));
    expect(toldAt(0)).toBe(0);
  });
});

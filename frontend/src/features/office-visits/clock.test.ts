import { expect, test } from "vitest";
import { clockAt, momentAt, nextHalfHour } from "./clock";

test("a moment is shown by the clock of the place, and found again by it", () => {
  expect(clockAt("Asia/Kolkata", "2026-11-25T20:00:00Z")).toBe("2026-11-26 01:30:00");
  expect(momentAt("Asia/Kolkata", "2026-11-26 01:30:00")).toBe("2026-11-25T20:00:00.000Z");
  expect(momentAt("Asia/Dubai", "2026-11-26 10:00:00")).toBe("2026-11-26T06:00:00.000Z");
  expect(momentAt("UTC", "2026-11-26 00:00:00")).toBe("2026-11-26T00:00:00.000Z");
});

test("on the days on which the clocks change the time is the one that the API means", () => {
  // London goes back at 02:00 on 25 October 2026: 01:30 comes twice, and the first is still summer time.
  expect(momentAt("Europe/London", "2026-10-25 01:30:00")).toBe("2026-10-25T00:30:00.000Z");
  expect(momentAt("Europe/London", "2026-10-25 10:00:00")).toBe("2026-10-25T10:00:00.000Z");
  // It goes forward at 01:00 on 29 March 2026: 01:30 is skipped, and counted from the time before.
  expect(momentAt("Europe/London", "2026-03-29 01:30:00")).toBe("2026-03-29T01:30:00.000Z");
  expect(momentAt("Europe/London", "2026-03-29 10:00:00")).toBe("2026-03-29T09:00:00.000Z");
  expect(momentAt("America/New_York", "2026-11-01 01:30:00")).toBe("2026-11-01T05:30:00.000Z");
  expect(momentAt("America/New_York", "2026-11-01 12:00:00")).toBe("2026-11-01T17:00:00.000Z");
});

test("the next half hour is that of the place, also where its clocks are a quarter off", () => {
  expect(nextHalfHour("Asia/Kolkata", Date.parse("2026-11-25T18:40:00Z"))).toEqual({
    day: "2026-11-26",
    time: "00:30",
  });
});

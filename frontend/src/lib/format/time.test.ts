import { describe, expect, it } from "vitest";
import { dayAt, formatDate, formatDistance, formatMoment, quarterOf } from "./time";

describe("a promised date", () => {
  it.each([
    ["2028-03-31", 1],
    ["2028-01-01", 1],
    ["2028-04-01", 2],
    ["2028-09-30", 3],
    ["2028-12-31", 4],
  ])("%s is in quarter %s of its year", (date, quarter) => {
    expect(quarterOf(date)).toEqual({ quarter, year: "2028" });
  });

  it("has its month or its day in the reader's words", () => {
    expect(formatDate("2028-12-31", "month", "en")).toBe("December 2028");
    expect(formatDate("2028-03-31", "date", "en")).toBe("31 March 2028");
    expect(formatDate("2028-03-31", "date", "hi")).toBe("31 मार्च 2028");
  });
});

describe("a moment", () => {
  const midnight = "2026-11-27T18:30:00Z"; // 28 November in India, where it is 5½ hours later

  it("is on the day and at the hour of its place", () => {
    expect(formatMoment(midnight, "Asia/Kolkata", "dateTime", "en")).toMatch(/^28 November 2026.* 00:00$/);
    expect(formatMoment(midnight, "Asia/Dubai", "dateTime", "en")).toMatch(/^27 November 2026.* 22:30$/);
    expect(formatMoment(midnight, "America/New_York", "time", "en")).toBe("13:30");
  });

  it("follows the clocks of places that change them", () => {
    expect(formatMoment("2026-03-29T00:30:00Z", "Europe/London", "time", "en")).toBe("00:30");
    expect(formatMoment("2026-03-29T01:30:00Z", "Europe/London", "time", "en")).toBe("02:30");
  });

  it("takes a time that was written with another offset for the same moment", () => {
    expect(formatMoment("2026-11-28T00:00:00+05:30", "Asia/Kolkata", "time", "en")).toBe("00:00");
  });
});

describe("a date", () => {
  it("is the same day everywhere", () => {
    expect(formatDate("2026-01-01", "date", "en")).toBe("1 January 2026");
    expect(formatDate("2026-12-31", "dayMonth", "en")).toBe("31 December");
    expect(formatDate("2024-02-29", "date", "en")).toBe("29 February 2024");
  });

  it("at a place is what its calendar says", () => {
    const now = new Date("2026-12-31T20:00:00Z");
    expect(dayAt("Asia/Kolkata", now)).toBe("2027-01-01");
    expect(dayAt("UTC", now)).toBe("2026-12-31");
    expect(dayAt("America/Los_Angeles", now)).toBe("2026-12-31");
  });
});

describe("a distance in time", () => {
  const now = Date.parse("2026-11-25T12:00:00Z");
  it.each([
    ["2026-11-25T12:00:20Z", null],
    ["2026-11-25T11:59:00Z", "1 minute ago"],
    ["2026-11-25T15:10:00Z", "in 3 hours"],
    ["2026-11-24T11:00:00Z", "yesterday"],
    ["2026-11-28T12:00:00Z", "in 3 days"],
    ["2025-11-01T12:00:00Z", "last year"],
  ])("%s is %s", (moment, text) => {
    expect(formatDistance(moment, now, "en")).toBe(text);
  });

  it("is told in days where one word means both yesterday and tomorrow", () => {
    expect(formatDistance("2026-11-24T11:00:00Z", now, "hi")).toBe("1 दिन पहले");
    expect(formatDistance("2026-11-26T13:00:00Z", now, "hi")).toBe("1 दिन में");
  });
});

import { describe, expect, test } from "vitest";
import { plannedPercent } from "./plan";

const phase = (start: string | null, end: string | null, weight: number, percent: number) => ({
  start_date: start,
  expected_end_date: end,
  weight,
  progress_percentage: percent,
});

describe("where the plan is today", () => {
  test("is between nothing and all of each phase, by its weight", () => {
    const phases = [phase("2026-01-01", "2026-01-31", 1, 100), phase("2026-02-01", "2026-02-11", 3, 0)];
    expect(plannedPercent(phases, 25, "2025-12-01")).toBe(0);
    expect(plannedPercent(phases, 25, "2026-02-01")).toBe(25);
    expect(plannedPercent(phases, 25, "2026-02-06")).toBe(63);
    expect(plannedPercent(phases, 25, "2026-03-01")).toBe(100);
  });

  test("is not said when a phase has no dates", () => {
    expect(plannedPercent([phase("2026-01-01", null, 1, 40)], 40, "2026-02-01")).toBeNull();
    expect(plannedPercent([], 0, "2026-02-01")).toBeNull();
  });

  test("is told by the phases that are shown, if they are nearly all", () => {
    const phases = [phase("2026-01-01", "2026-01-31", 1, 50)];
    expect(plannedPercent(phases, 48, "2026-02-10")).toBe(98);
  });

  test("is not said when phases count that the reader does not see", () => {
    expect(plannedPercent([phase("2026-01-01", "2026-03-01", 1, 40)], 55, "2026-02-01")).toBeNull();
  });
});

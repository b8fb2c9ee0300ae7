import { describe, expect, test } from "vitest";
import { changedFields, changeOf, figureOf, NEW_PHASE, phaseIn, statusesAt } from "./phase-values";

describe("a change of a phase", () => {
  test("names only what differs", () => {
    const to = { ...NEW_PHASE, name: " Slabs ", expected_end_date: "2027-03-31" };
    const fields = changedFields(NEW_PHASE, to);
    expect(changeOf(to, fields)).toEqual({ name: "Slabs", expected_end_date: "2027-03-31" });
  });

  test("empties what was emptied", () => {
    const from = { ...NEW_PHASE, description: "Piles", start_date: "2026-01-01" };
    expect(changeOf(NEW_PHASE, changedFields(from, NEW_PHASE))).toEqual({ description: null, start_date: null });
  });
});

test("a new phase has no status and no end of its own", () => {
  expect(phaseIn({ ...NEW_PHASE, name: "Roof", weight: "2,5" })).toEqual({
    ...{ name: "Roof", description: null, start_date: null, expected_end_date: null },
    ...{ weight: 2.5, customer_visible: true, contractor_notes: null, photos: [] },
  });
});

test("a figure is read as people write it", () => {
  expect(["12", " 33,5 ", "0.25", "", "twelve", "-1", "1e3"].map(figureOf)).toEqual([
    ...[12, 33.5, 0.25],
    ...[null, null, null, null],
  ]);
});

test("complete is what is at 100 per cent, and nothing else", () => {
  expect(statusesAt(100)).toEqual(["completed"]);
  expect(statusesAt(40)).toEqual(["in_progress", "delayed"]);
  expect(statusesAt(0)).toEqual(["not_started", "in_progress", "delayed"]);
});

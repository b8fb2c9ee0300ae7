import { describe, expect, test } from "vitest";
import { filtered, shown, sorted, type Visit, zonesOf } from "./visits";

const visit = (id: number, starts_at: string, given: Partial<Visit> = {}, name = "Tara Sen"): Visit => {
  const [first_name = "", last_name = ""] = name.split(" ");
  return {
    ...{ id, starts_at, ends_at: new Date(Date.parse(starts_at) + 3_600_000).toISOString(), duration_minutes: 60 },
    ...{
      appointment_type: "site_visit",
      status: "confirmed",
      meeting_location: "site",
      project_id: 5,
      customer_id: id,
    },
    project: {
      ...{ id: 5, name: "Kiln House", slug: "kiln-house", city: "Pune", timezone: "Asia/Kolkata" },
      ...{ builder_id: 1, builder_name: "Lintel & Sons" },
    },
    customer: { id, first_name, last_name, email: `${first_name}@example.com`, phone: "+919812345678" },
    ...{ agenda: null, notes: null, reason: null, sequence: 0, proposed_by: "customer", allowed_transitions: [] },
    ...{ created_at: starts_at, updated_at: starts_at },
    ...given,
  };
};
const visits = [
  visit(3, "2026-11-27T06:00:00Z", { status: "cancelled" }, "Asha Rao"),
  visit(2, "2026-11-26T06:00:00Z", { appointment_type: "handover", agenda: "Keys and meters" }, "Bina Das"),
  visit(1, "2026-11-25T06:00:00Z", { status: "scheduled", project_id: 9 }),
];
const all = { project: "", type: "", status: "", words: "" };
const ids = (found: Visit[]) => found.map(({ id }) => id);

describe("filters", () => {
  test("leave what was cancelled out until it is asked for", () => {
    expect(ids(filtered(visits, all))).toEqual([1, 2]);
    expect(ids(filtered(visits, { ...all, status: "all" }))).toEqual([1, 2, 3]);
    expect(ids(filtered(visits, { ...all, status: "cancelled" }))).toEqual([3]);
  });

  test("go by project, type and words of a name, an agenda or a number", () => {
    expect(ids(filtered(visits, { ...all, project: "9" }))).toEqual([1]);
    expect(ids(filtered(visits, { ...all, type: "handover" }))).toEqual([2]);
    expect(ids(filtered(visits, { ...all, words: "bina METERS" }))).toEqual([2]);
    expect(ids(filtered(visits, { ...all, words: "98123 45678" }))).toEqual([1, 2]);
    expect(ids(filtered(visits, { ...all, words: "bina nobody" }))).toEqual([]);
  });
});

test("a list is sorted by a column both ways, by time without one", () => {
  const rows = filtered(visits, { ...all, status: "all" });
  expect(ids(sorted(rows, ""))).toEqual([1, 2, 3]);
  expect(ids(sorted(rows, "-time"))).toEqual([3, 2, 1]);
  expect(ids(sorted(rows, "name"))).toEqual([3, 2, 1]);
  expect(ids(sorted(rows, "status"))).toEqual([1, 2, 3]);
  expect(ids(sorted(rows, "nonsense"))).toEqual([1, 2, 3]);
});

test("a visit is shown by the clock of its place, one that is being moved where it is wanted", () => {
  const [still, moved] = shown(visits.slice(1), { id: 1, starts_at: "2026-11-28T04:30:00Z", minutes: 90 });
  expect(still).toMatchObject({ start: "2026-11-26 11:30:00", end: "2026-11-26 12:30:00", moving: false });
  expect(moved).toMatchObject({ start: "2026-11-28 10:00:00", end: "2026-11-28 11:30:00", moving: true });
});

test("the zones of visits are known, each once", () => {
  expect(zonesOf(visits)).toEqual(["Asia/Kolkata"]);
});

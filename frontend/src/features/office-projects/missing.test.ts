import { expect, it } from "vitest";
import { project } from "./made-project";
import { missingIn, neighbours, STEPS, standingOf } from "./missing";
import type { Project } from "./values";

const stage = (percent: number) => ({
  ...{ name: "Stage", percent, falls_due: "on_booking" as const, due_date: null, phase_id: null, grace_days: 0 },
});
const plan = (...percents: number[]): Project["payment_plans"][number] => ({
  ...{ id: 1, name: "As it is built", plan_type: "construction_linked", stages: percents.map(stage) },
});
const complete = project({
  description: "Sixty homes around an old quarry.",
  rera_number: "P52100012345",
  expected_completion_date: "2029-03-31",
  latitude: 18.5,
  longitude: 73.8,
  units: { total: 60, by_status: { available: 60 }, by_type: { "2BHK": 60 } },
  payment_plans: [plan(10, 90)],
  images: [{} as Project["images"][number]],
});
const kinds = (of: Project, charges: number | null = 2) => missingIn(of, charges).map(({ kind }) => kind);
const blocking = (of: Project) =>
  missingIn(of, 2)
    .filter(({ blocks }) => blocks)
    .map(({ kind }) => kind);

it("a new draft misses its homes, and is advised of the rest", () => {
  expect(blocking(project())).toEqual(["units"]);
  expect(kinds(project(), 0)).toEqual([
    ...["description", "rera", "completion", "map", "units", "charges", "plans", "pictures"],
  ]);
});

it("nothing is missing in a project that has everything", () => {
  expect(kinds(complete)).toEqual([]);
  for (const step of STEPS.slice(0, -1)) expect(standingOf(step, complete, []), step).toBe("done");
  expect(standingOf("publish", complete, [])).toBe("open");
  expect(standingOf("publish", { ...complete, published: true }, [])).toBe("done");
});

it("a plan has to add up to 100, to the last ten-thousandth", () => {
  expect(blocking({ ...complete, payment_plans: [plan(33.3333, 33.3333, 33.3334)] })).toEqual([]);
  expect(blocking({ ...complete, payment_plans: [plan(10, 90), plan(33.3333, 33.3333, 33.3333)] })).toEqual([
    "percents",
  ]);
});

it("a registration number is asked for where it is the law, as long as the project is being built", () => {
  const unregistered = { ...complete, rera_number: null };
  expect(kinds(unregistered)).toEqual(["rera"]);
  expect(kinds({ ...unregistered, timezone: "Asia/Dubai" })).toEqual([]);
  expect(kinds({ ...unregistered, status: "completed", expected_completion_date: null })).toEqual([]);
});

it("a project that receives nobody is advised to", () => {
  const closed = Object.fromEntries(Object.keys(complete.opening_hours).map((day) => [day, null]));
  expect(kinds({ ...complete, opening_hours: closed })).toEqual(["closed"]);
});

it("what is not known yet is not missing", () => {
  expect(kinds(complete, null)).toEqual([]);
});

it("a step is open as long as something blocks, and advised after that", () => {
  const missing = missingIn(project(), 0);
  expect(standingOf("units", project(), missing)).toBe("open");
  expect(standingOf("facts", project(), missing)).toBe("advised");
  expect(standingOf("terms", project(), missing)).toBe("done");
});

it("steps follow each other", () => {
  expect(neighbours("facts")).toEqual({ before: undefined, after: "place" });
  expect(neighbours("publish")).toEqual({ before: "pictures", after: undefined });
});

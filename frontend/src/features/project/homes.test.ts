import { expect, test } from "vitest";
import type { components } from "@/lib/api/schema";
import { siteShots } from "./site-shots";
import { sorted } from "./sorting";
import { tally } from "./tally";

type Unit = components["schemas"]["UnitCard"];
type Phase = components["schemas"]["PhaseResponse"];

const home = (unit_number: string, rest: Partial<Unit> = {}): Unit => ({
  id: 1,
  project_id: 1,
  unit_number,
  tower: null,
  position: null,
  unit_type: "2BHK",
  floor_number: 1,
  area_sqft: 800,
  price: "8000000.00",
  currency: "INR",
  facing: null,
  balconies: 0,
  bathrooms: 0,
  parking_spaces: 0,
  features: [],
  status: "available",
  version: 1,
  ...rest,
});

test("each type has its sizes, and the prices of what is free of it", () => {
  const homes = [
    home("1", { unit_type: "3BHK", area_sqft: 1200, price: "12000000.00", status: "sold" }),
    home("2", { area_sqft: 820, price: "9000000.00" }),
    home("3", { area_sqft: 790, price: "10500000.00" }),
    home("4", { price: "100.00", status: "reserved" }),
  ];
  expect(tally(homes)).toEqual([
    {
      type: "2BHK",
      currency: "INR",
      total: 3,
      free: 2,
      areas: [790, 820],
      prices: ["9000000.00", "10500000.00"],
    },
    { type: "3BHK", currency: "INR", total: 1, free: 0, areas: [1200, 1200], prices: null },
  ]);
});

test("homes are sorted as numbers, and those that are alike by their own number", () => {
  const homes = [
    home("A-10", { price: "9000000.00" }),
    home("A-9", { price: "9000000.00" }),
    home("B-1", { price: "10000000.00" }),
  ];
  const numbers = (by: "price" | "home", down: boolean) => sorted(homes, { by, down }).map((unit) => unit.unit_number);
  expect(numbers("price", false)).toEqual(["A-9", "A-10", "B-1"]);
  expect(numbers("price", true)).toEqual(["B-1", "A-9", "A-10"]);
  expect(numbers("home", true)).toEqual(["B-1", "A-10", "A-9"]);
});

test("the site's pictures begin with the phase that was worked on last", () => {
  const picture = (id: number) => ({ id }) as Phase["photos"][number];
  const phase = (name: string, rest: Partial<Phase>) => ({ name, photos: [], ...rest }) as Phase;
  const phases = [
    phase("Foundation", { actual_end_date: "2025-05-11", updated_at: "2026-11-01T00:00:00Z", photos: [picture(1)] }),
    phase("Walls", { actual_end_date: null, updated_at: "2026-11-17T09:27:00Z", photos: [picture(2), picture(3)] }),
    phase("Gardens", { actual_end_date: null, updated_at: "2026-11-20T00:00:00Z" }),
  ];
  const shots = siteShots({ project_id: 1, overall_percentage: 50, phases, promised_dates: [] });
  expect(shots.map(({ picture: { id }, day }) => [id, day])).toEqual([
    [2, "2026-11-17"],
    [3, "2026-11-17"],
    [1, "2025-05-11"],
  ]);
});

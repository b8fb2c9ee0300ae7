import type { components } from "@/lib/api/schema";
import type { Unit } from "./layout";

export type UnitType = components["schemas"]["UnitType"];
export type Facing = components["schemas"]["Facing"];
export type UnitStatus = components["schemas"]["UnitStatus"];

/** What somebody looks for. `budget`: the highest base price; `floors`: the lowest and the highest floor. */
export type PlanFilter = {
  types: readonly UnitType[];
  budget: number | null;
  facing: Facing | null;
  floors: readonly [number, number] | null;
};

export const ANYTHING: PlanFilter = { types: [], budget: null, facing: null, floors: null };

export const TYPES: readonly UnitType[] = [
  "studio",
  "1BHK",
  "2BHK",
  "3BHK",
  "4BHK+",
  "penthouse",
  "villa",
  "plot",
  "shop",
  "office",
];
export const FACINGS: readonly Facing[] = [
  "north",
  "north-east",
  "east",
  "south-east",
  "south",
  "south-west",
  "west",
  "north-west",
];
export const STATUSES: readonly UnitStatus[] = ["available", "reserved", "booked", "sold", "withheld"];

export function isAnything(filter: PlanFilter): boolean {
  return !filter.types.length && filter.budget === null && filter.facing === null && filter.floors === null;
}

export function matches(unit: Unit, filter: PlanFilter): boolean {
  return (
    (!filter.types.length || filter.types.includes(unit.unit_type)) &&
    (filter.budget === null || Number(unit.price) <= filter.budget) &&
    (filter.facing === null || unit.facing === filter.facing) &&
    (filter.floors === null || (unit.floor_number >= filter.floors[0] && unit.floor_number <= filter.floors[1]))
  );
}

export function countByStatus(units: readonly Unit[]): Record<UnitStatus, number> {
  const counts = { available: 0, reserved: 0, booked: 0, sold: 0, withheld: 0 };
  for (const unit of units) counts[unit.status] += 1;
  return counts;
}

/** What there is to choose among, in the order in which it is always named. */
export function choicesOf(units: readonly Unit[]) {
  const types = new Set(units.map((unit) => unit.unit_type));
  const facings = new Set(units.map((unit) => unit.facing));
  return {
    types: TYPES.filter((type) => types.has(type)),
    facings: FACINGS.filter((facing) => facings.has(facing)),
    budgets: budgetSteps(units.map((unit) => Number(unit.price))),
    floors: floorBands(units.map((unit) => unit.floor_number)),
  };
}

/** Four to eight round amounts between the cheapest unit and the dearest. */
export function budgetSteps(prices: readonly number[]): number[] {
  const lowest = prices.reduce((least, price) => Math.min(least, price), Number.POSITIVE_INFINITY);
  const highest = prices.reduce((most, price) => Math.max(most, price), 0);
  if (!(highest > lowest)) return [];
  const rough = (highest - lowest) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power);
  const steps: number[] = [];
  for (let amount = Math.ceil(lowest / step) * step; amount < highest; amount += step) {
    steps.push(Math.round(amount));
  }
  return steps;
}

/** Each floor where there are few, otherwise a low, a middle and a high part. */
export function floorBands(floors: readonly number[]): [number, number][] {
  const distinct = [...new Set(floors)].sort((a, b) => a - b);
  if (distinct.length < 2) return [];
  if (distinct.length <= 6) return distinct.map((floor) => [floor, floor]);
  const third = distinct.length / 3;
  return [0, 1, 2].map((part) => {
    const band = distinct.slice(Math.round(part * third), Math.round((part + 1) * third));
    return [band[0] as number, band.at(-1) as number];
  });
}

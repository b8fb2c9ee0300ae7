import {
  FACINGS,
  type Facing,
  STATUSES,
  TYPES,
  type UnitStatus,
  type UnitType,
} from "@/components/stacking-plan/filter";
import type { Unit } from "@/components/stacking-plan/layout";
import { minorOf, parseAmount } from "@/lib/format/typed";

/** What the stock is narrowed down to, as it stands in the address: empty where anything goes. */
export type StockFilter = Record<FilterName, string>;
export const FILTERS = ["q", "tower", "type", "status", "facing", "floor", "min", "max"] as const;
export type FilterName = (typeof FILTERS)[number];

/** Of units that face nowhere in particular. */
export const NO_FACING = "none";

export const NOTHING_ASKED: StockFilter = readFilter(() => "");

export function readFilter(get: (name: string) => string): StockFilter {
  return Object.fromEntries(FILTERS.map((name) => [name, get(name)])) as StockFilter;
}

export function isNarrow(filter: StockFilter): boolean {
  return FILTERS.some((name) => filter[name] !== "");
}

export function matching(units: readonly Unit[], filter: StockFilter): readonly Unit[] {
  if (!isNarrow(filter)) return units;
  const words = filter.q
    .toLocaleLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
  const [least, most] = [parseAmount(filter.min), parseAmount(filter.max)];
  const [min, max] = [least === null ? null : minorOf(least), most === null ? null : minorOf(most)];
  return units.filter((unit) => {
    const number = unit.unit_number.toLocaleLowerCase();
    const price = minorOf(unit.price);
    return (
      (words.length === 0 || words.some((word) => number.includes(word))) &&
      (filter.tower === "" || unit.tower === filter.tower) &&
      (filter.type === "" || unit.unit_type === filter.type) &&
      (filter.status === "" || unit.status === filter.status) &&
      (filter.facing === "" || (unit.facing ?? NO_FACING) === filter.facing) &&
      (filter.floor === "" || String(unit.floor_number) === filter.floor) &&
      (min === null || price >= min) &&
      (max === null || price <= max)
    );
  });
}

export type Choices = {
  towers: string[];
  types: UnitType[];
  statuses: UnitStatus[];
  facings: (Facing | typeof NO_FACING)[];
  floors: number[];
};

/** What there is to choose among, in the order in which it is always named. */
export function choicesIn(units: readonly Unit[]): Choices {
  const has = <T>(of: (unit: Unit) => T) => new Set(units.map(of));
  const [types, statuses, facings] = [
    has((unit) => unit.unit_type),
    has((unit) => unit.status),
    has((unit) => unit.facing),
  ];
  return {
    towers: [...has((unit) => unit.tower)].filter((tower) => tower !== null),
    types: TYPES.filter((type) => types.has(type)),
    statuses: STATUSES.filter((status) => statuses.has(status)),
    facings: [...FACINGS.filter((facing) => facings.has(facing)), ...(facings.has(null) ? [NO_FACING as "none"] : [])],
    floors: [...has((unit) => unit.floor_number)].sort((one, other) => one - other),
  };
}

import type { Unit } from "@/components/stacking-plan/layout";

type Alike = Pick<Unit, "id" | "unit_type" | "price" | "area_sqft" | "floor_number" | "facing" | "tower" | "status">;

/** How much each difference counts beside the others: two floors are like 3 % of the price. */
const FLOOR = 0.015;
const AREA = 0.6;
const OTHER_FACING = 0.02;
const OTHER_TOWER = 0.01;

/**
 * The free units that are most like one: of the same type, close in price, size and floor. Of another type only when
 * there is none of the same.
 */
export function nearestFree<U extends Alike>(units: readonly U[], unit: Alike, count = 3): U[] {
  const free = units.filter((each) => each.status === "available" && each.id !== unit.id);
  const same = free.filter((each) => each.unit_type === unit.unit_type);
  return (same.length ? same : free)
    .map((each) => ({ each, distance: distanceBetween(each, unit) }))
    .sort((one, other) => one.distance - other.distance || one.each.id - other.each.id)
    .slice(0, count)
    .map(({ each }) => each);
}

function distanceBetween(one: Alike, other: Alike): number {
  return (
    apart(Number(one.price), Number(other.price)) +
    AREA * apart(one.area_sqft, other.area_sqft) +
    FLOOR * Math.abs(one.floor_number - other.floor_number) +
    (one.facing === other.facing ? 0 : OTHER_FACING) +
    (one.tower === other.tower ? 0 : OTHER_TOWER)
  );
}

function apart(one: number, other: number): number {
  return Math.abs(one - other) / Math.max(one, other, 1);
}

import { STATUSES, TYPES } from "@/components/stacking-plan/filter";
import type { Unit } from "@/components/stacking-plan/layout";
import { minorOf } from "@/lib/format/typed";

type Order = (one: Unit, other: Unit) => number;

const byNumber = new Intl.Collator("en", { numeric: true });
const by =
  (value: (unit: Unit) => number): Order =>
  (one, other) =>
    value(one) - value(other);

const ORDERS: Record<string, Order> = {
  number: (one, other) => byNumber.compare(one.unit_number, other.unit_number),
  floor: by((unit) => unit.floor_number),
  type: by((unit) => TYPES.indexOf(unit.unit_type)),
  area: by((unit) => unit.area_sqft),
  price: (one, other) => Number(minorOf(one.price) - minorOf(other.price)),
  status: by((unit) => STATUSES.indexOf(unit.status)),
};

/** The units in the order that the address asks for (`price`, `-price`); else tower by tower from the ground up. */
export function sorted(units: readonly Unit[], sort: string): readonly Unit[] {
  const order = ORDERS[sort.replace(/^-/, "")];
  if (!order) return units;
  return [...units].sort(sort.startsWith("-") ? (one, other) => order(other, one) : order);
}

import type { components } from "@/lib/api/schema";

type Unit = components["schemas"]["UnitCard"];

export type SortKey = "home" | "type" | "floor" | "area" | "price";
export type Order = { by: SortKey; down: boolean };

const byNumber = new Intl.Collator("en", { numeric: true });

// Prices are only compared here, never worked with: as numbers they are exact enough for that.
const COMPARE: Record<SortKey, (one: Unit, other: Unit) => number> = {
  home: (one, other) => byNumber.compare(one.unit_number, other.unit_number),
  type: (one, other) => byNumber.compare(one.unit_type, other.unit_type),
  floor: (one, other) => one.floor_number - other.floor_number,
  area: (one, other) => one.area_sqft - other.area_sqft,
  price: (one, other) => Number(one.price) - Number(other.price),
};

/** Homes in the wanted order; those that are alike in it by their number. */
export function sorted(units: readonly Unit[], { by, down }: Order): Unit[] {
  const sign = down ? -1 : 1;
  return [...units].sort((one, other) => sign * COMPARE[by](one, other) || COMPARE.home(one, other));
}

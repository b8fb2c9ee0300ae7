import type { Unit } from "./layout";

let made = 0;

/** A unit for tests: a free home on the first floor, but for what is said of it. */
export function unitOf(change: Partial<Unit> = {}): Unit {
  made += 1;
  return {
    id: made,
    project_id: 1,
    unit_number: `${made}`,
    tower: "A",
    position: null,
    unit_type: "2BHK",
    floor_number: 1,
    area_sqft: 900,
    price: "9000000.00",
    currency: "INR",
    facing: "east",
    balconies: 1,
    bathrooms: 2,
    parking_spaces: 1,
    features: [],
    status: "available",
    version: 1,
    ...change,
  };
}

/** A tower of full floors, numbered as 0101, 0102 … */
export function towerOf(name: string | null, floors: readonly number[], perFloor: number): Unit[] {
  return floors.flatMap((floor) =>
    Array.from({ length: perFloor }, (_, index) =>
      unitOf({
        tower: name,
        floor_number: floor,
        position: index + 1,
        unit_number: `${name ?? ""}-${String(floor).padStart(2, "0")}${String(index + 1).padStart(2, "0")}`,
      }),
    ),
  );
}

export function upTo(last: number, first = 1): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

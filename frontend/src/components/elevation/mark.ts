import type { MarkedHome } from "./elevation";

type Placed = { tower: string | null; floor_number: number; position: number | null };

/** Where a home is in the drawing of its tower, by all the homes there; null: it is not among them. */
export function markOf(home: Placed, units: readonly Placed[]): MarkedHome | null {
  const tower = units.filter((unit) => unit.tower === home.tower);
  if (tower.length === 0) return null;
  const lowest = Math.min(...tower.map((unit) => unit.floor_number));
  const positions = tower.map((unit) => unit.position).filter((position) => position !== null);
  return {
    tower: home.tower,
    level: home.floor_number - lowest,
    position: home.position === null ? null : home.position - Math.min(...positions),
  };
}

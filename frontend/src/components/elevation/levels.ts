/** A tower as the API describes it: how many floors, and the most homes that one of them has. */
export type TowerShape = { tower: string | null; floors: number; per_floor: number };

/** A floor of the drawing, counted from the lowest: how many of its homes are drawn as done. */
export type Level = { level: number; done: number };

/** The floors of a tower, filled from below with the part of the work that is done (0 to 100). */
export function levelsOf(tower: TowerShape, percent: number): Level[] {
  const filled = (tower.floors * Math.min(100, Math.max(0, percent))) / 100;
  return Array.from({ length: tower.floors }, (_, level) => ({
    level,
    done: Math.floor(Math.min(1, Math.max(0, filled - level)) * tower.per_floor + 1e-9),
  }));
}

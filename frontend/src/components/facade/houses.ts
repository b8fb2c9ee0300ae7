import type { Massing, Shape, Sheet } from "./shapes";
import { backdrop, foreground, GROUND } from "./surroundings";

const MOST_HOUSES = 5;

/** A row of detached houses of two floors, each a little different. */
export function drawHouses(massing: readonly Massing[], sheet: Sheet): Shape[] {
  const { width, height, chance, lit } = sheet;
  const all = massing.reduce((sum, row) => sum + row.per_floor, 0);
  const count = Math.max(1, Math.min(MOST_HOUSES, all));
  const base = height * GROUND;
  const plot = (width * 0.94) / Math.max(count, 4);
  const left = (width - plot * count) / 2;
  const shapes = backdrop(sheet);
  const standing: [number, number][] = [];
  for (let index = 0; index < count; index += 1) {
    const wide = plot * (0.74 + 0.12 * chance(40, index));
    const x = left + index * plot + (plot - wide) / 2;
    const floor = Math.min(height * 0.19, wide * 0.5);
    const role = chance(41, index) < lit ? "lit" : "glass";
    const side = chance(42, index) < 0.5 ? 0 : 1;
    const upper = wide * 0.62;
    const inset = side * (wide - upper);
    shapes.push(
      { role: "wall", x, y: base - floor, width: wide, height: floor },
      { role: "accent", x: x + inset, y: base - 2 * floor, width: upper, height: floor },
      { role: "slab", x: x - 1, y: base - floor - 1, width: wide + 2, height: 2 },
      { role: "slab", x: x + inset - 1.5, y: base - 2 * floor - 1.5, width: upper + 3, height: 3 },
      { role, x: x + inset + upper * 0.18, y: base - 1.74 * floor, width: upper * 0.64, height: floor * 0.5 },
      { role, x: x + wide * (side ? 0.08 : 0.5), y: base - 0.74 * floor, width: wide * 0.42, height: floor * 0.5 },
      {
        role: "core",
        x: x + wide * (side ? 0.68 : 0.16),
        y: base - 0.7 * floor,
        width: wide * 0.16,
        height: floor * 0.7,
      },
    );
    standing.push([x, x + wide]);
  }
  return [...shapes, ...foreground(sheet, standing)];
}

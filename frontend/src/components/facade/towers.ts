import type { Massing, Shape, Sheet } from "./shapes";
import { backdrop, foreground, GROUND } from "./surroundings";

const MOST_FLOORS = 48;
const MOST_BAYS = 24;

type Tower = { floors: number; bays: number };

/** Towers side by side on one line, in proportion: floors of one height, two bays for each unit of a floor. */
export function drawTowers(massing: readonly Massing[], sheet: Sheet): Shape[] {
  return draw(massing, sheet, windowsOfHomes);
}

/** The same where nobody lives: glass from pillar to pillar, and no balconies. */
export function drawOffices(massing: readonly Massing[], sheet: Sheet): Shape[] {
  return draw(massing, sheet, windowsOfOffices);
}

function draw(massing: readonly Massing[], sheet: Sheet, windows: Windows): Shape[] {
  const towers = massing.slice(0, 8).map(({ floors, per_floor }) => ({
    floors: Math.min(MOST_FLOORS, Math.max(1, floors)),
    bays: Math.min(MOST_BAYS, Math.max(1, per_floor) * 2),
  }));
  const base = sheet.height * GROUND;
  const tallest = Math.max(1, ...towers.map((tower) => tower.floors));
  const bays = towers.reduce((sum, tower) => sum + tower.bays, 0);
  const gaps = (towers.length + 1) * 1.6;
  // Low buildings stay low: a floor is never taller than a tenth of the sheet.
  const floor = Math.min(sheet.height * 0.1, (base - sheet.height * 0.14) / (tallest + 0.8));
  const bay = Math.min(floor * 1.15, (sheet.width * 0.94) / (bays + gaps));
  const wide = bay * (bays + gaps - 2 * 1.6);
  let x = (sheet.width - wide) / 2;
  const standing: [number, number][] = [];
  const shapes = backdrop(sheet);
  towers.forEach((tower, index) => {
    shapes.push(...elevation(tower, index, x, base, bay, floor, sheet, windows));
    standing.push([x, x + tower.bays * bay]);
    x += (tower.bays + 1.6) * bay;
  });
  return [...shapes, ...foreground(sheet, standing)];
}

function elevation(
  tower: Tower,
  index: number,
  left: number,
  base: number,
  bay: number,
  floor: number,
  { lit, chance }: Sheet,
  windows: Windows,
): Shape[] {
  const { floors, bays } = tower;
  const width = bays * bay;
  const top = base - floors * floor;
  const core = Math.floor(bays / 2);
  const style = Math.floor(chance(20, 0) * 3);
  const shapes: Shape[] = [
    // The lift's head above the roof, the side in shade, the wall.
    { role: "core", x: left + (core - 0.5) * bay, y: top - floor * 0.75, width: bay, height: floor * 0.75 },
    { role: "shade", x: left + width, y: top + floor * 0.4, width: bay * 0.45, height: base - top - floor * 0.4 },
    { role: "wall", x: left, y: top, width, height: base - top },
  ];
  if (style === 1) shapes.push({ role: "accent", x: left, y: top, width: bay * 0.9, height: base - top });
  if (style === 2) {
    shapes.push({ role: "accent", x: left, y: top, width, height: floor * Math.min(2, floors * 0.2) });
  }
  const sill = Math.max(0.5, floor * 0.07);
  for (let level = 0; level < floors; level += 1) {
    const y = base - (level + 1) * floor;
    const ground = level === 0 && floors > 2;
    for (let place = 0; place < bays; place += 1) {
      const x = left + place * bay;
      const role = chance(30 + index, level, Math.floor(place / 2)) < lit ? "lit" : "glass";
      shapes.push(...windows({ role, x, y, bay, floor, ground, style, level, place, index, floors }));
    }
    shapes.push({ role: "slab", x: left, y: y - sill / 2, width, height: sill });
  }
  shapes.push({ role: "slab", x: left - 0.8, y: top - sill, width: width + 1.6, height: sill * 2 });
  return shapes;
}

type Opening = {
  role: "lit" | "glass";
  x: number;
  y: number;
  bay: number;
  floor: number;
  ground: boolean;
  style: number;
  level: number;
  place: number;
  index: number;
  floors: number;
};
type Windows = (opening: Opening) => Shape[];

function windowsOfHomes({ role, x, y, bay, floor, ground, style, level, place, index, floors }: Opening): Shape[] {
  if (ground) return [{ role, x: x + bay * 0.1, y: y + floor * 0.22, width: bay * 0.8, height: floor * 0.78 }];
  if (floors <= 2 || !balconyAt(style, level, place, index)) {
    return [{ role, x: x + bay * 0.24, y: y + floor * 0.24, width: bay * 0.52, height: floor * 0.5 }];
  }
  return [
    { role, x: x + bay * 0.08, y: y + floor * 0.24, width: bay * 0.84, height: floor * 0.76 },
    { role: "balcony", x: x + bay * 0.02, y: y + floor * 0.66, width: bay * 0.96, height: floor * 0.34 },
  ];
}

function windowsOfOffices({ role, x, y, bay, floor, ground }: Opening): Shape[] {
  return [
    {
      role,
      x: x + bay * 0.06,
      y: y + floor * (ground ? 0.14 : 0.3),
      width: bay * 0.88,
      height: floor * (ground ? 0.86 : 0.58),
    },
    { role: "slab", x: x + bay * 0.49, y: y + floor * 0.3, width: bay * 0.03, height: floor * 0.58 },
  ];
}

/** Where a home has its balcony: in upright rows, every other floor, or stepping across the front. */
function balconyAt(style: number, level: number, place: number, index: number): boolean {
  if (style === 0) return place % 4 === (index % 2 ? 1 : 2);
  if (style === 1) return (place + (level % 2) * 2) % 4 === 1;
  return (place + level) % 3 === 0;
}

import type { components } from "@/lib/api/schema";

export type Unit = components["schemas"]["UnitCard"];

/**
 * A floor of a tower. `places`: its units from left to right, null where this floor has none; `shares`: how wide each
 * place is beside the others. A service floor has no units; a break stands for a run of floors without any.
 */
export type Storey = {
  floor: number;
  kind: "homes" | "service" | "break" | "open";
  places: (Unit | null)[];
  shares: number[];
};

/** A tower as an elevation, top floor first, or a lane: plots or houses in one row. */
export type Block = { key: string; name: string | null; lane: boolean; storeys: Storey[]; columns: number };

/** `below`: how many floors lie below the ground in whichever tower goes deepest. */
export type Layout = { blocks: Block[]; storeys: number; below: number };

const LONGEST_GAP = 3;
const WIDEST_ROW = 14;
const WHOLE_FLOOR = 0.9;
const ON_THE_GROUND = new Set<string>(["plot", "villa"]);
const byNumber = new Intl.Collator("en", { numeric: true });

/** Where every unit stands, from what the list says of it; what it does not say follows from the unit numbers. */
export function layOut(units: readonly Unit[], order: readonly string[] = []): Layout {
  const groups = grouped(units, (unit) => unit.tower);
  const names = [...groups.keys()].sort((one, other) => rank(one, order) - rank(other, order) || compare(one, other));
  const sets = names.map((name) => ({ name, units: groups.get(name) ?? [] }));
  const towers = sets.filter((set) => !isLane(set.units)).flatMap((set) => set.units);
  const lowest = towers.length ? Math.min(...towers.map((unit) => unit.floor_number)) : 0;
  const blocks = sets.map((set) =>
    isLane(set.units) ? lane(set.name, set.units) : tower(set.name, set.units, lowest),
  );
  const standing = blocks.filter((block) => !block.lane);
  return {
    blocks,
    storeys: Math.max(0, ...standing.map((block) => block.storeys.length)),
    below: Math.max(0, ...standing.map((block) => block.storeys.filter((storey) => storey.floor < 0).length)),
  };
}

function grouped<K>(units: readonly Unit[], by: (unit: Unit) => K): Map<K, Unit[]> {
  const groups = new Map<K, Unit[]>();
  for (const unit of units) {
    const group = groups.get(by(unit));
    if (group) group.push(unit);
    else groups.set(by(unit), [unit]);
  }
  return groups;
}

function rank(name: string | null, order: readonly string[]): number {
  const at = name === null ? -1 : order.indexOf(name);
  return at === -1 ? order.length : at;
}

function compare(one: string | null, other: string | null): number {
  return one === null ? 1 : other === null ? -1 : byNumber.compare(one, other);
}

function isLane(units: readonly Unit[]): boolean {
  const [first] = units;
  if (!first || units.some((unit) => unit.floor_number !== first.floor_number)) return false;
  return units.length > WIDEST_ROW || units.every((unit) => ON_THE_GROUND.has(unit.unit_type));
}

function lane(name: string | null, units: Unit[]): Block {
  const places = [...placed(units).entries()].sort(([one], [other]) => one - other).map(([, unit]) => unit);
  const storey: Storey = { floor: units[0]?.floor_number ?? 0, kind: "homes", places, shares: places.map(() => 1) };
  return { key: name ?? "", name, lane: true, storeys: [storey], columns: places.length };
}

function tower(name: string | null, units: Unit[], lowest: number): Block {
  const floors = new Map<number, Map<number, Unit>>();
  for (const [floor, there] of grouped(units, (unit) => unit.floor_number)) floors.set(floor, placed(there));
  const columns = [...new Set([...floors.values()].flatMap((there) => [...there.keys()]))].sort((a, b) => a - b);
  const widths = columnWidths(columns, floors);
  const whole = wholeFloor(floors, columns.length);
  const numbers = [...floors.keys()].sort((a, b) => b - a);
  const storeys: Storey[] = [];
  numbers.forEach((floor, index) => {
    storeys.push(storeyOf(floor, floors.get(floor) ?? new Map(), columns, widths, whole));
    const next = numbers[index + 1];
    if (next !== undefined) storeys.push(...between(floor, next, "service"));
  });
  storeys.push(...between(numbers.at(-1) ?? lowest, lowest - 1, "open"));
  return { key: name ?? "", name, lane: false, storeys, columns: columns.length };
}

/** Each unit of a floor by its position; whoever has none, or one that is taken, gets the next that is free. */
function placed(units: readonly Unit[]): Map<number, Unit> {
  const found = new Map<number, Unit>();
  const rest: Unit[] = [];
  for (const unit of [...units].sort((one, other) => byNumber.compare(one.unit_number, other.unit_number))) {
    if (unit.position === null || found.has(unit.position)) rest.push(unit);
    else found.set(unit.position, unit);
  }
  let next = 1;
  for (const unit of rest) {
    while (found.has(next)) next += 1;
    found.set(next, unit);
  }
  return found;
}

/** Larger homes are wider, within what can still be seen and pressed. */
function columnWidths(columns: readonly number[], floors: Map<number, Map<number, Unit>>): number[] {
  const areas = columns.map((column) =>
    median([...floors.values()].flatMap((there) => there.get(column)?.area_sqft ?? [])),
  );
  const mean = areas.reduce((sum, area) => sum + area, 0) / Math.max(areas.length, 1);
  return areas.map((area) => (mean > 0 ? Math.min(1.5, Math.max(0.7, area / mean)) : 1));
}

/** The area of a floor on which every position is taken, or none if no floor is. */
function wholeFloor(floors: Map<number, Map<number, Unit>>, columns: number): number | null {
  const full = [...floors.values()].filter((there) => there.size === columns);
  return full.length ? median(full.map(areaOf)) : null;
}

function storeyOf(
  floor: number,
  there: Map<number, Unit>,
  columns: readonly number[],
  widths: readonly number[],
  whole: number | null,
): Storey {
  // Fewer homes that are together as large as a full floor, as penthouses are, share its whole width.
  if (there.size < columns.length && whole !== null && whole > 0 && areaOf(there) >= WHOLE_FLOOR * whole) {
    const places = [...there.entries()].sort(([one], [other]) => one - other).map(([, unit]) => unit);
    return { floor, kind: "homes", places, shares: sharesAround(places, widths) };
  }
  return { floor, kind: "homes", places: columns.map((column) => there.get(column) ?? null), shares: [...widths] };
}

/** How such homes share the floor: the lift stays where it is on the other floors, between the halves. */
function sharesAround(places: readonly Unit[], widths: readonly number[]): number[] {
  const half = Math.floor(places.length / 2);
  const core = Math.floor(widths.length / 2);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const left = sum(places.slice(0, half).map((unit) => unit.area_sqft));
  const right = sum(places.slice(half).map((unit) => unit.area_sqft));
  return places.map((unit, place) =>
    place < half
      ? (unit.area_sqft / left) * sum(widths.slice(0, core))
      : (unit.area_sqft / right) * sum(half ? widths.slice(core) : widths),
  );
}

/** What lies between two floors: a long way above the ground is cut short, below it every floor keeps its place. */
function between(above: number, below: number, kind: "service" | "open"): Storey[] {
  const floors = Array.from({ length: Math.max(0, above - below - 1) }, (_, index) => above - 1 - index);
  const overground = floors.filter((floor) => floor >= 0);
  const [highest] = overground;
  const shown = highest !== undefined && overground.length > LONGEST_GAP ? [highest] : overground;
  return [
    ...shown.map((floor) => empty(floor, shown.length < overground.length ? "break" : kind)),
    ...floors.filter((floor) => floor < 0).map((floor) => empty(floor, kind)),
  ];
}

function empty(floor: number, kind: Storey["kind"]): Storey {
  return { floor, kind, places: [], shares: [] };
}

function areaOf(there: Map<number, Unit>): number {
  return [...there.values()].reduce((sum, unit) => sum + unit.area_sqft, 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

import type { components } from "@/lib/api/schema";
import type { Amount } from "@/lib/format/money";
import { amountOf, minorOf, parseAmount } from "@/lib/format/typed";
import { isPattern, numberOf } from "./numbers";
import type { LayoutPlan } from "./plan";

export type NewUnit = components["schemas"]["NewUnit"];

/** A home that would be made, and the row of the form that it follows from. */
export type Cell = { unit: NewUnit; row: number | "shops" };

/** What can be wrong with a field; each has its sentence in the catalogue. */
export type Fault = "missing" | "number" | "area" | "price" | "floors" | "ground" | "pattern" | "twice" | "count";
export type Faults = Record<string, Fault>;
/** `count`: how many homes it comes to; more than a project may have are not made. */
export type Generated = { cells: Cell[]; count: number; faults: Faults };

export const MOST_UNITS = 2000;
const LOWEST_FLOOR = -10;
const HIGHEST_FLOOR = 300;
const MOST_SHOPS = 60;
const HUNDRED = 100n;

/**
 * The homes that a plan comes to, as far as it says, and what of it is not right yet. Prices are whole minor units
 * throughout, and a home whose price is not said yet has 0.00.
 */
export function generate(plan: LayoutPlan): Generated {
  const faults: Faults = {};
  const towers = plan.towers.map((name) => name.trim());
  towers.forEach((name, place) => {
    if (name === "" && towers.length > 1) faults[`towers.${place}`] = "missing";
    else if (towers.indexOf(name) < place) faults[`towers.${place}`] = "twice";
  });
  const floors = floorsOf(plan, faults);
  const rate = optional(plan.rate, "rate", faults);
  const step = optional(plan.step, "step", faults) ?? 0n;
  if (!isPattern(plan.pattern)) faults.pattern = "pattern";

  const rows = plan.positions.map((position, row) => {
    const area = areaOf(position.area, `positions.${row}.area`, faults);
    return { position, area, base: priceOf(position.price, rate, area, `positions.${row}.price`, faults) };
  });
  const shops = shopsOf(plan, rate, faults);

  const count = towers.length * (shops.count + floors.length * rows.length);
  const cells: Cell[] = [];
  if (count > MOST_UNITS) return { cells, count, faults };
  for (const tower of towers) {
    const own = { tower: tower === "" ? null : tower };
    for (let place = 1; place <= shops.count; place += 1) {
      const unit = { ...own, unit_number: numberOf(plan.pattern, tower, 0, place), unit_type: "shop" as const };
      const figures = { area_sqft: figure(shops.area), price: amountOf(shops.base) };
      cells.push({ unit: { ...unit, ...figures, floor_number: 0, position: place }, row: "shops" });
    }
    floors.forEach((floor, rise) => {
      rows.forEach(({ position, area, base }, row) => {
        const each = plan.stepBy === "sqft" ? divided(step * (area ?? 0n), HUNDRED) : step;
        cells.push({
          unit: {
            ...own,
            unit_number: numberOf(plan.pattern, tower, floor, row + 1),
            unit_type: position.type,
            floor_number: floor,
            area_sqft: figure(area),
            price: amountOf(base === 0n ? 0n : base + BigInt(rise) * each),
            position: row + 1,
            facing: position.facing || null,
          },
          row,
        });
      });
    });
  }
  return { cells, count, faults };
}

/** The floors with homes, the lowest first; none while they are not said. */
function floorsOf(plan: LayoutPlan, faults: Faults): number[] {
  const [from, to] = (["from", "to"] as const).map((name) => {
    const typed = plan[name].trim();
    if (/^-?\d{1,3}$/.test(typed) && Number(typed) >= LOWEST_FLOOR && Number(typed) <= HIGHEST_FLOOR) {
      return Number(typed);
    }
    faults[name] = typed === "" ? "missing" : "floors";
    return null;
  });
  if (typeof from !== "number" || typeof to !== "number") return [];
  if (to < from) faults.to = "floors";
  if (plan.shops && from <= 0 && to >= 0) faults.from = "ground";
  const all = Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => from + place);
  return all.filter((floor) => !(plan.skips13 && floor === 13));
}

function shopsOf({ shops }: LayoutPlan, rate: bigint | null, faults: Faults) {
  if (!shops) return { count: 0, area: null, base: 0n };
  const typed = shops.count.trim();
  const isCount = /^\d{1,2}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= MOST_SHOPS;
  if (!isCount) faults["shops.count"] = typed === "" ? "missing" : "count";
  const area = areaOf(shops.area, "shops.area", faults);
  const base = priceOf(shops.price, rate, area, "shops.price", faults);
  return { count: isCount ? Number(typed) : 0, area, base };
}

/** An area in hundredths of a sq ft. */
function areaOf(typed: string, name: string, faults: Faults): bigint | null {
  const text = typed.replaceAll(/[\s,]/g, "");
  const area = /^\d{1,8}(?:\.\d{1,2})?$/.test(text) ? minorOf(text) : null;
  if (area !== null && area >= HUNDRED) return area;
  faults[name] = text === "" ? "missing" : "area";
  return null;
}

/** A price that is typed, else the area at the rate, in minor units; zero while neither is said. */
function priceOf(typed: string, rate: bigint | null, area: bigint | null, name: string, faults: Faults): bigint {
  if (typed.trim() !== "") {
    const amount = parseAmount(typed);
    if (amount !== null && minorOf(amount) > 0n) return minorOf(amount);
    faults[name] = "price";
    return 0n;
  }
  const price = rate === null || area === null ? 0n : divided(rate * area, HUNDRED);
  if (price === 0n) faults[name] = "missing";
  return price;
}

function optional(typed: string, name: string, faults: Faults): bigint | null {
  if (typed.trim() === "") return null;
  const amount = parseAmount(typed);
  if (amount === null) faults[name] = "number";
  return amount === null ? null : minorOf(amount);
}

/** To the nearest whole number, a half upward. */
function divided(number: bigint, by: bigint): bigint {
  return (2n * number + by) / (2n * by);
}

/** An area as the API takes it; a little one, to be drawn, while none is said. */
function figure(area: bigint | null): number {
  return area === null ? 1 : Number(amountOf(area));
}

/** The numbers that a project has already, and those that the plan would give twice. */
export function inTheWay(cells: readonly Cell[], existing: ReadonlySet<string>): { taken: string[]; twice: string[] } {
  const seen = new Set<string>();
  const taken = new Set<string>();
  const twice = new Set<string>();
  for (const { unit } of cells) {
    if (existing.has(unit.unit_number)) taken.add(unit.unit_number);
    if (seen.has(unit.unit_number)) twice.add(unit.unit_number);
    seen.add(unit.unit_number);
  }
  return { taken: [...taken], twice: [...twice] };
}

/** What homes cost: the cheapest, the dearest, all together. */
export function totals(cells: readonly Cell[]): { least: Amount; most: Amount; sum: Amount } {
  const prices = cells.map(({ unit }) => minorOf(unit.price)).sort((one, other) => (one < other ? -1 : 1));
  const sum = prices.reduce((one, other) => one + other, 0n);
  return { least: amountOf(prices[0] ?? 0n), most: amountOf(prices.at(-1) ?? 0n), sum: amountOf(sum) };
}

const FIELD_OF: Record<string, string> = { area_sqft: "area", price: "price", unit_type: "type", facing: "facing" };

/** A refusal of homes at the fields of the form that they follow from; `numbers`: those that are in the way. */
export function blamed(refused: Record<string, string>, cells: readonly Cell[]) {
  const fields: Record<string, string> = {};
  const numbers: { number: string; said: string }[] = [];
  const others: string[] = [];
  for (const [path, sentence] of Object.entries(refused)) {
    const [, place, name = ""] = /^units\.(\d+)\.(\w+)/.exec(path) ?? [];
    const cell = cells[Number(place)];
    const field = FIELD_OF[name];
    if (cell && name === "unit_number") numbers.push({ number: cell.unit.unit_number, said: sentence });
    else if (cell && field)
      fields[cell.row === "shops" ? `shops.${field}` : `positions.${cell.row}.${field}`] = sentence;
    else if (!others.includes(sentence)) others.push(sentence);
  }
  return { fields, numbers, others };
}

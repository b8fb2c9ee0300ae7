import { parseAmount, parseArea } from "@/lib/format/typed";
import type { Unit, Values } from "./unit";
import type { CellField } from "./use-cells";

/** What a cell begins with when it is opened. */
export function typedOf(unit: Unit, field: CellField): string {
  if (field === "price") return unit.price.replace(/\.00$/, "");
  return String(unit[field] ?? "");
}

/** What somebody means by what they typed into a cell; null if that cannot be told. */
export function meant(field: CellField, typed: string): Values | null {
  switch (field) {
    case "price": {
      const price = parseAmount(typed);
      return price === null ? null : { price };
    }
    case "area_sqft": {
      const area = parseArea(typed);
      return area === null ? null : { area_sqft: area };
    }
    case "unit_type":
      return { unit_type: typed as Unit["unit_type"] };
    case "facing":
      return { facing: typed === "" ? null : (typed as Unit["facing"]) };
  }
}

const STEPS = { Enter: "down", "Shift+Enter": "up", Tab: "right", "Shift+Tab": "left" } as const;

/** Where a key leads from a cell that it closes, as in a spreadsheet. */
export function stepOf(key: string, shift: boolean): "down" | "up" | "left" | "right" | null {
  const name = shift ? `Shift+${key}` : key;
  return Object.hasOwn(STEPS, name) ? STEPS[name as keyof typeof STEPS] : null;
}

/** The cell that lies there: columns in the order in which they are shown, then the next row; null at the end. */
export function cellAfter<At extends { id: number; field: CellField }>(
  at: At,
  step: "down" | "up" | "left" | "right",
  rows: readonly { id: number }[],
  fields: readonly CellField[],
): { id: number; field: CellField } | null {
  const row = rows.findIndex(({ id }) => id === at.id);
  const column = fields.indexOf(at.field);
  if (row < 0 || column < 0) return null;
  const [down, right] = { down: [1, 0], up: [-1, 0], left: [0, -1], right: [0, 1] }[step] as [number, number];
  const place = (row + down) * fields.length + column + right;
  const next = rows[Math.floor(place / fields.length)];
  const field = fields[((place % fields.length) + fields.length) % fields.length];
  return next && field ? { id: next.id, field } : null;
}

import { type Field, fieldsOf, isSame, type Wanted } from "./unit";

/** What has been done to some units, and the way back; `undone`: that way has been gone, and it leads forth again. */
export type Entry = { id: string; at: number; what: What; units: Wanted[]; undone: boolean };

/** What a change is called: by the one thing that it is about. */
export type What = "price" | "facing" | "type" | "area" | "withheld" | "released" | "details";

/** So many are remembered. */
export const MOST_ENTRIES = 20;

const NAMES: Partial<Record<Field, What>> = { price: "price", facing: "facing", unit_type: "type", area_sqft: "area" };

export function whatOf(wanted: readonly Wanted[]): What {
  const fields = new Set(wanted.flatMap(({ to }) => fieldsOf(to)));
  const [only] = fields;
  if (fields.size !== 1 || only === undefined) return "details";
  if (only !== "status") return NAMES[only] ?? "details";
  const [first, ...others] = wanted.map(({ to }) => to.status);
  if (others.some((status) => !isSame(status, first))) return "details";
  return first === "withheld" ? "withheld" : "released";
}

/** What is remembered after one more change: the latest first. */
export function remembered(entries: readonly Entry[], entry: Entry): Entry[] {
  return [entry, ...entries].slice(0, MOST_ENTRIES);
}

/** The entry after the way back, or forth, has been gone. */
export function turned(entries: readonly Entry[], id: string, units: Wanted[]): Entry[] {
  return entries.map((entry) => (entry.id === id ? { ...entry, units, undone: !entry.undone } : entry));
}

/** What is undone next. */
export function latest(entries: readonly Entry[]): Entry | undefined {
  return entries.find((entry) => !entry.undone);
}

import type { Unit } from "@/components/stacking-plan/layout";
import type { components } from "@/lib/api/schema";

export type { Unit };

type UnitChange = components["schemas"]["UnitChange"];

/** What of a unit can be changed. */
export type Values = Omit<UnitChange, "id" | "expected_version">;
export type Field = keyof Values;

/**
 * What somebody wants of a unit: which fields, `from` what they saw `to` what they want; `version`: that of the unit as
 * they saw it. Turned round it is the way back.
 */
export type Wanted = { id: number; number: string; version: number; from: Values; to: Values };

export function fieldsOf(values: Values): Field[] {
  return Object.keys(values) as Field[];
}

export function pick(unit: Unit, fields: readonly Field[]): Values {
  return Object.fromEntries(fields.map((field) => [field, unit[field]])) as Values;
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The change of the unit, without what it has already; null if that is all. */
export function wantedOf(unit: Unit, to: Values): Wanted | null {
  const fields = fieldsOf(to).filter((field) => !isSame(unit[field], to[field]));
  if (fields.length === 0) return null;
  const { id, unit_number: number, version } = unit;
  return { id, number, version, from: pick(unit, fields), to: pickOf(to, fields) };
}

/** The way back from a change that has been made. */
export function back(wanted: Wanted, version: number): Wanted {
  return { ...wanted, version, from: wanted.to, to: wanted.from };
}

function pickOf(values: Values, fields: readonly Field[]): Values {
  return Object.fromEntries(fields.map((field) => [field, values[field]])) as Values;
}

/** The units as they will be once what is under way has been done. */
export function withPending(units: readonly Unit[], pending: readonly (readonly Wanted[])[]): readonly Unit[] {
  if (pending.length === 0) return units;
  const changes = new Map<number, Values>();
  for (const { id, to } of pending.flat()) changes.set(id, { ...changes.get(id), ...to });
  return units.map((unit) => {
    const change = changes.get(unit.id);
    return change ? { ...unit, ...change } : unit;
  });
}

import { looksLikePhone, withScheme } from "@/components/form/checks";
import type { components } from "@/lib/api/schema";

export type Builder = components["schemas"]["OwnBuilderResponse"];
export type BuilderUpdate = components["schemas"]["BuilderUpdate"];

/** What an owner can change of their builder, in the order of the form. */
export const KEYS = [
  "company_name",
  "phone",
  "address",
  "website",
  "description",
  "currency",
  "timezone",
] as const satisfies readonly (keyof Builder & keyof BuilderUpdate)[];
export type Key = (typeof KEYS)[number];
export type Typed = Partial<Record<Key, string>>;

/** The fields of the form, named as the API names them in what it refuses. */
export const FIELDS: readonly string[] = KEYS.map((key) => `builder.${key}`);

const MAY_BE_EMPTY = new Set<Key>(["website", "description"]);

/** What is sent of what was typed: only what differs from how it was, so that others' changes stay. */
export function changesOf(typed: Typed, before: Builder): BuilderUpdate {
  const changed = KEYS.flatMap((key) => {
    const given = typed[key];
    if (given === undefined) return [];
    const value = key === "website" ? withScheme(given.trim()) : given.trim() || null;
    return value === (before[key] || null) ? [] : [[key, value]];
  });
  return Object.fromEntries(changed) as BuilderUpdate;
}

/** What can be seen to be wrong before the API is asked. */
export function faultsIn(changed: BuilderUpdate): Partial<Record<Key, "missing" | "phone">> {
  const faults: Partial<Record<Key, "missing" | "phone">> = {};
  for (const key of KEYS) if (changed[key] === null && !MAY_BE_EMPTY.has(key)) faults[key] = "missing";
  if (changed.phone && !looksLikePhone(changed.phone)) faults.phone = "phone";
  return faults;
}

/** Of what one wants to change: where somebody else has put something other than one wants. */
export function conflicts(changed: BuilderUpdate, now: Builder): Key[] {
  return KEYS.filter((key) => key in changed && (changed[key] ?? null) !== (now[key] || null));
}

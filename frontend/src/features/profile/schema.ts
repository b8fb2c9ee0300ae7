import type { components } from "@/lib/api/schema";

type Customer = components["schemas"]["CustomerResponse"];
type CustomerUpdate = components["schemas"]["CustomerUpdate"];

export const CONTACT_METHODS = [
  "email",
  "phone",
  "both",
] as const satisfies readonly Customer["preferred_contact_method"][];

/** What one can change of one's profile, in the order of the form. */
export const KEYS = [
  "first_name",
  "last_name",
  "phone",
  "address",
  "date_of_birth",
  "preferred_contact_method",
] as const satisfies readonly (keyof Customer & keyof CustomerUpdate)[];
export type Key = (typeof KEYS)[number];

/** The fields of the form, named as the API names them in what it refuses. */
export const FIELDS: readonly string[] = KEYS.map((key) => `customer.${key}`);

const MAY_BE_EMPTY = new Set<Key>(["address", "date_of_birth"]);

export type Typed = Record<Key, string>;

export function typedOf(form: HTMLFormElement): Typed {
  const data = new FormData(form);
  return Object.fromEntries(KEYS.map((key) => [key, String(data.get(`customer.${key}`) ?? "").trim()])) as Typed;
}

/** The fields that may not be left empty and are, by the name of each. */
export function missingIn(typed: Typed): string[] {
  return KEYS.filter((key) => !typed[key] && !MAY_BE_EMPTY.has(key)).map((key) => `customer.${key}`);
}

/** What differs from how it was, and nothing else: what others change meanwhile is left as they made it. */
export function changesOf(typed: Typed, before: Customer): CustomerUpdate {
  const changed = KEYS.filter((key) => typed[key] !== (before[key] ?? ""));
  return Object.fromEntries(changed.map((key) => [key, typed[key] || null])) as CustomerUpdate;
}

/** What became different between two versions of a profile. */
export function differing(before: Customer, after: Customer): Key[] {
  return KEYS.filter((key) => (before[key] ?? "") !== (after[key] ?? ""));
}

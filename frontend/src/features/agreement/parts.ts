import type { Terms } from "@/components/agreement/agreement";

/** The parts of an agreement as its page has them, each under this id; those that this one has. */
export const PARTS = ["parties", "background", "home", "price", "schedule", "terms", "specifications", "plan"] as const;
export type Part = (typeof PARTS)[number];

export function partsOf({ facts, recitals, clauses }: Pick<Terms, "facts" | "recitals" | "clauses">): Part[] {
  const has: Partial<Record<Part, boolean>> = {
    background: recitals.length > 0,
    terms: clauses.length > 0,
    specifications: (facts.specifications ?? []).length > 0,
    plan: Boolean(facts.floor_plan),
  };
  return PARTS.filter((part) => has[part] ?? true);
}

/** Everybody who is named as a buyer, the first of them first. */
export function buyersOf({ facts }: Pick<Terms, "facts">): string[] {
  return [facts.customer, ...facts.co_applicants].map(({ first_name, last_name }) => `${first_name} ${last_name}`);
}

/** Each with its number in the document, from 1 on: two may read alike, and their order is fixed. */
export function numbered<T>(items: readonly T[]): { number: number; item: T }[] {
  return items.map((item, at) => ({ number: at + 1, item }));
}

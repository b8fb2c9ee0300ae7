import type { components } from "@/lib/api/schema";

type Schemas = components["schemas"];
export type ProjectType = Schemas["ProjectType"];
export type ProjectStatus = Schemas["ProjectStatus"];
export type UnitType = Schemas["UnitType"];

/** A value of each is checked by the compiler to be all that the API knows, in the order to choose from. */
const every =
  <T extends string>() =>
  <const L extends readonly T[]>(list: L & ([T] extends [L[number]] ? unknown : never)): readonly T[] =>
    list;

export const PROJECT_TYPES = every<ProjectType>()(["residential", "commercial", "mixed"]);
export const STATUSES = every<ProjectStatus>()(["planning", "construction", "completed", "delivered"]);
export const UNIT_TYPES = every<UnitType>()([
  "studio",
  "1BHK",
  "2BHK",
  "3BHK",
  "4BHK+",
  "penthouse",
  "villa",
  "plot",
  "shop",
  "office",
]);
export const SORTS = ["featured", "newest", "price", "-price", "completion", "name"] as const;
export type Sort = (typeof SORTS)[number];

/** What narrows the list of projects; what is not asked for is empty. */
export type Filters = {
  q: string;
  city: string;
  project_type: ProjectType | "";
  status: ProjectStatus | "";
  unit_type: UnitType | "";
  min_price: string;
  max_price: string;
  available: "true" | "";
};
export type FilterName = keyof Filters;

/** What stands in the address of the list. */
export type Asked = Filters & { sort: Sort; page: number };

export const NOTHING: Filters = {
  q: "",
  city: "",
  project_type: "",
  status: "",
  unit_type: "",
  min_price: "",
  max_price: "",
  available: "",
};
export const FILTER_NAMES = Object.keys(NOTHING) as FilterName[];

const MOST_PAGES = 100_000;
const AMOUNT = /^(0|[1-9][0-9]{0,12})(\.[0-9]{1,2})?$/;
// What the API refuses in a text; nobody types it.
const CONTROLS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
const LONGEST_TEXT = 100;

type Query = Record<string, string | string[] | undefined>;

/** Reads an address that anybody may have written: what makes no sense in it is as if it were not there. */
export function readAsked(query: Query): Asked {
  const [min_price, max_price] = inOrder(amount(query.min_price), amount(query.max_price));
  return {
    q: text(query.q),
    city: text(query.city),
    project_type: oneOf(PROJECT_TYPES, query.project_type) ?? "",
    status: oneOf(STATUSES, query.status) ?? "",
    unit_type: oneOf(UNIT_TYPES, query.unit_type) ?? "",
    min_price,
    max_price,
    available: first(query.available) === "true" ? "true" : "",
    sort: oneOf(SORTS, query.sort) ?? "featured",
    page: pageOf(query.page),
  };
}

/** The filters that are set, in the order of the form. */
export function activeOf(filters: Filters): FilterName[] {
  return FILTER_NAMES.filter((name) => filters[name] !== "");
}

/** The query of a request to the API, and of the page's address, without what is as it is by default. */
export function queryOf(asked: Asked): Record<string, string> {
  const query: Record<string, string> = {};
  for (const name of activeOf(asked)) query[name] = asked[name];
  if (asked.sort !== "featured") query.sort = asked.sort;
  if (asked.page > 1) query.page = String(asked.page);
  return query;
}

export function addressOf(asked: Asked): string {
  const query = new URLSearchParams(queryOf(asked)).toString();
  return query ? `/projects?${query}` : "/projects";
}

function first(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

function text(value: string | string[] | undefined): string {
  const clean = first(value).replace(CONTROLS, " ").replace(/\s+/g, " ").trim();
  // By characters, so that none is cut in half.
  return [...clean].slice(0, LONGEST_TEXT).join("").trim();
}

function amount(value: string | string[] | undefined): string {
  const typed = first(value).replace(/[,\s]/g, "");
  return AMOUNT.test(typed) && Number(typed) > 0 ? typed : "";
}

function inOrder(least: string, most: string): [string, string] {
  return least && most && Number(least) > Number(most) ? [most, least] : [least, most];
}

function oneOf<T extends string>(values: readonly T[], value: string | string[] | undefined): T | undefined {
  const wanted = first(value);
  return values.find((each) => each === wanted);
}

function pageOf(value: string | string[] | undefined): number {
  const typed = first(value);
  return /^[1-9][0-9]*$/.test(typed) ? Math.min(Number(typed), MOST_PAGES) : 1;
}

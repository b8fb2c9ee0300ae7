import type { components } from "@/lib/api/schema";

export type Project = components["schemas"]["ProjectResponse"];
export type ProjectChange = components["schemas"]["ProjectUpdate"];

export const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type Day = (typeof DAYS)[number];
export type Hours = Record<Day, { opens: string; closes: string } | null>;

export const FORFEITS = ["reserved", "token_paid", "confirmed", "agreement_signed"] as const;
export type Forfeits = Record<(typeof FORFEITS)[number], string>;

/** What is promised of one part of the homes. */
export type Specification = components["schemas"]["Specification"];
export const MOST_SPECIFICATIONS = 60;

const REQUIRED = ["name", "address", "city", "state", "zipcode"] as const;
const OPTIONAL = ["description", "rera_number", "start_date", "expected_completion_date"] as const;
const CHOSEN = ["project_type", "expected_completion_precision", "currency", "timezone"] as const;
const NUMBERS = ["hold_hours", "cooling_off_days", "token_percent", "interest_percent", "visit_capacity"] as const;
/** Shares that a project has or has not; a field that is empty is about to be typed in. */
const SHARES = ["advance_cap_percent", "project_account_percent"] as const;
const OPTIONAL_NUMBERS = ["latitude", "longitude", "total_units", "project_area"] as const;

export type Share = (typeof SHARES)[number];

type Text =
  | (typeof REQUIRED)[number]
  | (typeof OPTIONAL)[number]
  | (typeof CHOSEN)[number]
  | (typeof NUMBERS)[number]
  | Share
  | (typeof OPTIONAL_NUMBERS)[number];

/** What a project's editor holds: everything as it is typed, so that half a number is not lost. */
export type Values = Record<Text, string> & {
  amenities: string[];
  opening_hours: Hours;
  forfeit_percent: Forfeits;
  specifications: Specification[];
};
export type Name = keyof Values;

/** In place of the number of a share: there is none. */
export const NONE = "none";

/** What can be wrong with a field before the API is asked; each has its sentence in the catalogue. */
export type Fault = "missing" | "number" | "order";

const isOneOf = <N extends string>(names: readonly N[], name: string): name is N =>
  (names as readonly string[]).includes(name);

/** A project as its editor shows it. */
export function valuesOf(project: Project): Values {
  const texts = [...REQUIRED, ...OPTIONAL, ...CHOSEN, ...NUMBERS, ...OPTIONAL_NUMBERS];
  const written = texts.map((name) => [name, project[name] === null ? "" : String(project[name])]);
  return {
    ...(Object.fromEntries(written) as Record<Exclude<Text, Share>, string>),
    ...sharesOf(project),
    amenities: project.amenities,
    specifications: project.specifications,
    opening_hours: Object.fromEntries(DAYS.map((day) => [day, project.opening_hours[day] ?? null])) as Hours,
    forfeit_percent: Object.fromEntries(
      FORFEITS.map((status) => [status, String(project.forfeit_percent[status] ?? 0)]),
    ) as Forfeits,
  };
}

function sharesOf(project: Project): Record<Share, string> {
  const written = SHARES.map((name) => [name, project[name] === null ? NONE : String(project[name])]);
  return Object.fromEntries(written) as Record<Share, string>;
}

/** What the API is sent for a field, or what is wrong with it. */
export function askedFor<N extends Name>(name: N, value: Values[N]): { asked: unknown } | { fault: Fault } {
  if (name === "forfeit_percent") {
    const numbers = Object.entries(value as Forfeits).map(([status, typed]) => [status, numberOf(typed)] as const);
    return numbers.some(([, number]) => number === null) ? { fault: "number" } : { asked: Object.fromEntries(numbers) };
  }
  if (name === "opening_hours") {
    const isOpen = Object.values(value as Hours).filter((day) => day !== null);
    return isOpen.some(({ opens, closes }) => opens >= closes) ? { fault: "order" } : { asked: value };
  }
  if (name === "specifications") {
    const rows = (value as Specification[]).map(({ title, text }) => ({ title: title.trim(), text: text.trim() }));
    return rows.some(({ title, text }) => title === "" || text === "") ? { fault: "missing" } : { asked: rows };
  }
  if (typeof value !== "string") return { asked: value };
  if (isOneOf(SHARES, name) && value === NONE) return { asked: null };
  const typed = value.trim();
  if (typed === "") {
    const mayBeEmpty = isOneOf(OPTIONAL, name) || isOneOf(OPTIONAL_NUMBERS, name);
    return mayBeEmpty ? { asked: null } : { fault: "missing" };
  }
  if (isOneOf(NUMBERS, name) || isOneOf(SHARES, name) || isOneOf(OPTIONAL_NUMBERS, name)) {
    const number = numberOf(typed);
    return number === null ? { fault: "number" } : { asked: number };
  }
  return { asked: typed };
}

/** A number as people type it: with a decimal point, and commas between the thousands or lakhs. */
function numberOf(typed: string): number | null {
  const plain = typed.trim().replaceAll(",", "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Whether two values of a field mean the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === "string" && typeof other === "string") return one.trim() === other.trim();
  return JSON.stringify(one) === JSON.stringify(other);
}

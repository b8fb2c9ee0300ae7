import { looksLikePhone, withScheme } from "@/components/form/checks";
import type { components } from "@/lib/api/schema";

export type Kind = "customer" | "builder";
export type Values = Record<string, string>;
type UserCreate = components["schemas"]["UserCreate"];

/** What can be wrong with a field before the API is asked; each has its sentence in the catalogue. */
export type Fault = "missing" | "email" | "phone" | "shortPassword" | "longPassword";
export type Faults = Record<string, Fault>;

/** How long a password may be, in characters. */
export const LENGTHS = { shortest: 8, longest: 128 };

/** The fields of a registration, named as the API names them in what it refuses. */
export const FIELDS = {
  customer: ["customer.first_name", "customer.last_name", "customer.phone", "email", "password"],
  builder: [
    "builder.company_name",
    "builder.license_number",
    "builder.address",
    "builder.website",
    "builder.currency",
    "builder.timezone",
    "builder.phone",
    "email",
    "password",
  ],
} as const satisfies Record<Kind, readonly string[]>;

const OPTIONAL = new Set<string>(["builder.website"]);

/**
 * What a form holds, by the names of its fields. Read from the page and not from the state of a component: a password
 * manager may have filled it in before there was one.
 */
export function valuesOf(form: HTMLFormElement): Values {
  const values: Values = {};
  for (const [name, value] of new FormData(form)) {
    // A password is taken as it was typed, spaces and all.
    if (typeof value === "string") values[name] = name === "password" ? value : value.trim();
  }
  return values;
}

export function checkSignIn(values: Values): Faults {
  const faults: Faults = {};
  if (!values.email) faults.email = "missing";
  if (!values.password) faults.password = "missing";
  return faults;
}

export function checkRegistration(kind: Kind, values: Values): Faults {
  const faults: Faults = {};
  for (const name of FIELDS[kind]) {
    const fault = faultOf(name, values[name] ?? "");
    if (fault) faults[name] = fault;
  }
  return faults;
}

function faultOf(name: string, value: string): Fault | null {
  if (!value) return OPTIONAL.has(name) ? null : "missing";
  // Whether an address or a number can exist is the API's to say; here only what is clearly none.
  if (name === "email") return /^[^\s@]+@[^\s@]+$/.test(value) ? null : "email";
  if (name.endsWith(".phone")) return looksLikePhone(value) ? null : "phone";
  if (name === "password" && value.length < LENGTHS.shortest) return "shortPassword";
  if (name === "password" && value.length > LENGTHS.longest) return "longPassword";
  return null;
}

/** The request that a filled-in form stands for. */
export function registration(kind: Kind, values: Values): UserCreate {
  const { email = "", password = "" } = values;
  const of = (field: string) => values[`${kind}.${field}`] ?? "";
  if (kind === "customer") {
    const customer = { first_name: of("first_name"), last_name: of("last_name"), phone: of("phone") };
    return { email, password, user_type: kind, customer: { ...customer, preferred_contact_method: "email" } };
  }
  return {
    email,
    password,
    user_type: kind,
    builder: {
      company_name: of("company_name"),
      license_number: of("license_number"),
      address: of("address"),
      phone: of("phone"),
      website: withScheme(of("website")),
      currency: of("currency") as components["schemas"]["BuilderCreate"]["currency"],
      timezone: of("timezone"),
    },
  };
}

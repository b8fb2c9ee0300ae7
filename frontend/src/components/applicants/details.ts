import type { components } from "@/lib/api/schema";

type Applicant = components["schemas"]["CoApplicantResponse"];
type ApplicantBody = components["schemas"]["CoApplicant"];

/** As many as the API takes with a booking. */
export const MOST_CO_APPLICANTS = 3;

/** A co-applicant as typed. */
export type Person = { first_name: string; last_name: string; relationship: string; phone: string; email: string };

/** What a buyer may say with a booking, as typed. Its paths are those of the API, so that a 422 finds its field. */
export type Details = { co_applicants: Person[]; loan_amount: string; special_requests: string };

export type DetailsBody = {
  co_applicants: ApplicantBody[];
  loan_amount: string | null;
  special_requests: string | null;
};

export type Fault = "needed" | "phone" | "email" | "amount";

export const NOBODY: Person = { first_name: "", last_name: "", relationship: "", phone: "", email: "" };
export const NO_DETAILS: Details = { co_applicants: [], loan_amount: "", special_requests: "" };

/** The details of a booking, as they are put into the form. */
export function detailsOf(booking: {
  co_applicants: Applicant[];
  loan_amount: string | null;
  special_requests: string | null;
}): Details {
  return {
    co_applicants: booking.co_applicants.map((person) => ({
      first_name: person.first_name,
      last_name: person.last_name,
      relationship: person.relationship ?? "",
      phone: person.phone ?? "",
      email: person.email ?? "",
    })),
    loan_amount: booking.loan_amount?.replace(/\.00$/, "") ?? "",
    special_requests: booking.special_requests ?? "",
  };
}

/** What is sent: text without margins, nothing where nothing was typed. */
export function detailsBody(details: Details): DetailsBody {
  return {
    co_applicants: details.co_applicants.map((person) => ({
      first_name: person.first_name.trim(),
      last_name: person.last_name.trim(),
      relationship: person.relationship.trim() || null,
      phone: person.phone.trim() || null,
      email: person.email.trim() || null,
    })),
    loan_amount: readAmount(details.loan_amount) ?? (details.loan_amount.trim() || null),
    special_requests: details.special_requests.trim() || null,
  };
}

/** Of the details only what differs from what was there: what somebody else changed elsewhere stays as they left it. */
export function changesOf(before: Details, after: Details): Partial<DetailsBody> {
  const was = detailsBody(before);
  const pairs = Object.entries(detailsBody(after)) as [keyof DetailsBody, unknown][];
  return Object.fromEntries(pairs.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name])));
}

/** A typed amount (₹50,00,000) as the API takes one ("5000000"); null if it is none. */
export function readAmount(typed: string): string | null {
  const plain = typed.replace(/[\s,’']/g, "").replace(/^(\p{Sc}|[A-Z]{3})/u, "");
  const found = /^0*(\d{1,13})(\.\d{1,2})?$/.exec(plain);
  if (!found || Number(plain) <= 0) return null;
  return found[1] + (found[2] ?? "");
}

/** What can be seen to be wrong before anything is sent; the API has the last word. */
export function faultsOf(details: Details): Record<string, Fault> {
  const faults: Record<string, Fault> = {};
  details.co_applicants.forEach((person, at) => {
    const path = (field: keyof Person) => `co_applicants.${at}.${field}`;
    if (!person.first_name.trim()) faults[path("first_name")] = "needed";
    if (!person.last_name.trim()) faults[path("last_name")] = "needed";
    if (person.phone.trim() && !/^\+[\d ().-]{7,}$/.test(person.phone.trim())) faults[path("phone")] = "phone";
    if (person.email.trim() && !/^\S+@\S+$/.test(person.email.trim())) faults[path("email")] = "email";
  });
  if (details.loan_amount.trim() && readAmount(details.loan_amount) === null) faults.loan_amount = "amount";
  return faults;
}

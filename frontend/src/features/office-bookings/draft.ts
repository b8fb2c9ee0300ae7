import type { Extras } from "@/components/cost-sheet/extras-picker";
import { looksLikePhone } from "@/components/form/checks";
import type { components } from "@/lib/api/schema";

type Schemas = components["schemas"];
export type Person = Schemas["BookingCustomer"];
export type WalkIn = Schemas["WalkIn"];
export type BookingBody = Pick<
  Schemas["BookingCreate"],
  "unit_id" | "payment_plan_id" | "extras" | "special_requests" | "customer_id" | "customer"
>;

/** What is being typed for a booking. Of the two kinds of buyer both are kept, so that a change of mind loses neither. */
export type Draft = {
  projectId: number | null;
  unitId: number | null;
  who: "known" | "walkIn";
  person: Person | null;
  walkIn: WalkIn;
  planId: number | null;
  extras: Extras;
  wishes: string;
};

export const NOBODY: WalkIn = { first_name: "", last_name: "", email: "", phone: "" };
export const EMPTY: Draft = {
  ...{
    projectId: null,
    unitId: null,
    who: "known",
    person: null,
    walkIn: NOBODY,
    planId: null,
    extras: {},
    wishes: "",
  },
};

/** What the API calls the fields of the form, for its sentences about them. */
export const FIELDS = [
  "unit_id",
  "customer_id",
  "customer.first_name",
  "customer.last_name",
  "customer.email",
  "customer.phone",
  "extras",
  "payment_plan_id",
  "special_requests",
] as const;
export type Field = (typeof FIELDS)[number];
export type Fault = "unit" | "buyer" | "name" | "email" | "phone";

type Offer = { extras: readonly { id: number }[]; payment_plans: readonly { id: number }[] };

/** What of the draft its project has: what was chosen for another project does not go with this one. */
export function chosenOf(draft: Draft, project: Offer): { planId: number | null; extras: Extras } {
  const taken = project.extras.flatMap(({ id }) => (draft.extras[id] ? [[id, draft.extras[id]] as const] : []));
  const plan = project.payment_plans.find(({ id }) => id === draft.planId);
  return { planId: plan?.id ?? null, extras: Object.fromEntries(taken) };
}

/** What can be seen to be missing before anything is sent; the API has the last word. */
export function faultsOf(draft: Draft): Partial<Record<Field, Fault>> {
  const { first_name, last_name, email, phone } = draft.walkIn;
  return {
    ...(draft.unitId === null && { unit_id: "unit" as const }),
    ...(draft.who === "known" && draft.person === null && { customer_id: "buyer" as const }),
    ...(draft.who === "walkIn" && {
      ...(!first_name.trim() && { "customer.first_name": "name" as const }),
      ...(!last_name.trim() && { "customer.last_name": "name" as const }),
      ...(!/^\S+@\S+$/.test(email.trim()) && { "customer.email": "email" as const }),
      ...(!looksLikePhone(phone.trim()) && { "customer.phone": "phone" as const }),
    }),
  };
}

/** What is sent; null as long as something is missing. */
export function bodyOf(draft: Draft, project: Offer): BookingBody | null {
  if (draft.unitId === null || Object.keys(faultsOf(draft)).length > 0) return null;
  const { planId, extras } = chosenOf(draft, project);
  const walkIn = Object.fromEntries(Object.entries(draft.walkIn).map(([name, text]) => [name, text.trim()])) as WalkIn;
  return {
    unit_id: draft.unitId,
    payment_plan_id: planId,
    extras: Object.entries(extras).map(([id, quantity]) => ({ extra_id: Number(id), quantity })),
    special_requests: draft.wishes.trim() || null,
    ...(draft.who === "walkIn" ? { customer: walkIn } : { customer_id: draft.person?.id ?? null }),
  };
}

/** Whether there is something that somebody could miss. */
export function isTyped(draft: Draft): boolean {
  const typed = Object.values(draft.walkIn).some((text) => text.trim() !== "") || draft.wishes.trim() !== "";
  return typed || draft.person !== null || draft.unitId !== null;
}

/** The draft that this device has kept, as far as it is one. */
export function readDraft(kept: Partial<Draft> | null): Draft {
  return { ...EMPTY, ...kept, walkIn: { ...NOBODY, ...kept?.walkIn }, extras: { ...kept?.extras } };
}

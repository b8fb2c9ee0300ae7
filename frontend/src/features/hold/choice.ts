import type { components } from "@/lib/api/schema";

type Project = components["schemas"]["ProjectResponse"];

/** What a buyer takes beside the home: the plan that it is paid by (null: the project's first), and how many extras. */
export type Choice = { planId: number | null; extras: Record<number, number> };

export const STEPS = ["cost", "details", "review"] as const;
export type Step = (typeof STEPS)[number];

type Query = { getAll(name: string): string[] };

/** The choice that an address holds, in so far as the project has what it names. */
export function readChoice(query: Query, project: Pick<Project, "payment_plans" | "extras">): Choice {
  const asked = Number(query.getAll("plan")[0]);
  const extras: Record<number, number> = {};
  for (const text of query.getAll("extra")) {
    const [id, quantity] = text.split(":").map(Number);
    const extra = project.extras.find((each) => each.id === id);
    const wanted = Number.isInteger(quantity) ? (quantity as number) : 1;
    if (extra && wanted > 0 && extra.available > 0) extras[extra.id] = Math.min(wanted, extra.available);
  }
  return { planId: project.payment_plans.some((plan) => plan.id === asked) ? asked : null, extras };
}

/** The extras as the API's cost sheet and our addresses write them: `18`, or `18:2`. */
export function extrasOf(choice: Choice): string[] {
  return Object.entries(choice.extras)
    .filter(([, quantity]) => quantity > 0)
    .map(([id, quantity]) => (quantity === 1 ? id : `${id}:${quantity}`));
}

/** The address of a step of holding a home, the first one if none is named. */
export function holdHref(slug: string, unitId: number, choice: Choice, step?: Step): string {
  const query = new URLSearchParams();
  if (choice.planId !== null) query.set("plan", String(choice.planId));
  for (const extra of extrasOf(choice)) query.append("extra", extra);
  if (step && step !== "cost") query.set("step", step);
  const text = query.toString().replaceAll("%3A", ":");
  return `/projects/${encodeURIComponent(slug)}/hold/${unitId}${text ? `?${text}` : ""}`;
}

/** The address of what stands there once the home is held. */
export function heldHref(slug: string, unitId: number, bookingId: number): string {
  return `/projects/${encodeURIComponent(slug)}/hold/${unitId}?step=held&booking=${bookingId}`;
}

export function stepOf(text: string | null | undefined): Step {
  return STEPS.find((step) => step === text) ?? "cost";
}

import { isProblem, UNREACHABLE } from "@/lib/api/problem";
import type { Step } from "./choice";

/** What to do about a hold that did not come about. */
export type Refusal =
  /** Somebody was faster, or we were ourselves and the answer got lost. */
  | { kind: "taken" }
  /** Sent again by itself with the same key. `unknown`: it may have arrived. */
  | { kind: "again"; unknown: boolean; after: number }
  /** Fields of the details that the API does not take, by their path. */
  | { kind: "fields"; fields: Record<string, string> }
  | { kind: "told"; about: Told; reason: string; seconds: number };

/** What a buyer is told in a sentence of its own; `other`: in the API's. */
export type Told = "tooManyHolds" | "cooldown" | "extra" | "plan" | "signedOut" | "gone" | "rateLimited" | "other";

const TOLD: Record<string, Told> = {
  too_many_holds: "tooManyHolds",
  hold_cooldown: "cooldown",
  extra_not_available: "extra",
  no_such_extra: "extra",
  no_such_payment_plan: "plan",
  not_found: "gone",
  rate_limited: "rateLimited",
};
const DETAILS = /^(co_applicants|loan_amount|special_requests)(\.|$)/;

export function refusalOf(error: unknown): Refusal {
  if (!isProblem(error)) return { kind: "told", about: "other", reason: "", seconds: 0 };
  if (error.code === "unit_not_available") return { kind: "taken" };
  // Our own first request is still under way: its answer is what we want.
  if (error.code === "idempotency_key_in_use") return { kind: "again", unknown: true, after: 1 };
  if (error.status === 503) {
    return { kind: "again", unknown: isProblem(error, UNREACHABLE), after: error.retryAfter ?? 0 };
  }
  const fields = Object.fromEntries(Object.entries(error.fields).filter(([path]) => DETAILS.test(path)));
  if (error.status === 422 && Object.keys(fields).length > 0) return { kind: "fields", fields };
  const about = error.status === 401 ? "signedOut" : (TOLD[error.code] ?? "other");
  return { kind: "told", about, reason: error.body.detail, seconds: error.retryAfter ?? 60 };
}

/** The step on which something can be done about it. */
export function stepFor(refusal: Refusal): Step {
  if (refusal.kind === "fields") return "details";
  return refusal.kind === "told" && (refusal.about === "extra" || refusal.about === "plan") ? "cost" : "review";
}

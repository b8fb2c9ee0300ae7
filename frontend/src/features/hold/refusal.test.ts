import { expect, test } from "vitest";
import { Problem, type ProblemBody, unreachable } from "@/lib/api/problem";
import { refusalOf, stepFor } from "./refusal";

function problem(status: number, code: string, errors: ProblemBody["errors"] = [], after: number | null = null) {
  const body = {
    type: "about:blank",
    title: "",
    status,
    detail: "A sentence.",
    code,
    request_id: "1",
    errors,
    allowed: [],
  };
  return new Problem(body, after);
}
const fault = (...loc: (string | number)[]) => ({ loc, msg: "this is wrong", type: "value_error" });

test("somebody was faster", () => {
  expect(refusalOf(problem(409, "unit_not_available"))).toEqual({ kind: "taken" });
});

test("what may have arrived is tried again, and told from what did not", () => {
  expect(refusalOf(unreachable())).toEqual({ kind: "again", unknown: true, after: 0 });
  expect(refusalOf(problem(409, "idempotency_key_in_use"))).toEqual({ kind: "again", unknown: true, after: 1 });
  expect(refusalOf(problem(503, "try_again", [], 2))).toEqual({ kind: "again", unknown: false, after: 2 });
});

test("faulty details lead back to their fields", () => {
  const refusal = refusalOf(
    problem(422, "invalid_request", [fault("body", "co_applicants", 0, "phone"), fault("body", "loan_amount")]),
  );
  expect(refusal).toEqual({
    kind: "fields",
    fields: { "co_applicants.0.phone": "This is wrong.", loan_amount: "This is wrong." },
  });
  expect(stepFor(refusal)).toBe("details");
});

test("what cannot be had any more leads back to the cost sheet", () => {
  expect(stepFor(refusalOf(problem(409, "extra_not_available")))).toBe("cost");
  expect(stepFor(refusalOf(problem(422, "no_such_payment_plan")))).toBe("cost");
});

test.each([
  [409, "too_many_holds", "tooManyHolds"],
  [409, "hold_cooldown", "cooldown"],
  [401, "session_ended", "signedOut"],
  [404, "not_found", "gone"],
  [429, "rate_limited", "rateLimited"],
  [422, "total_out_of_range", "other"],
  [500, "internal_error", "other"],
])("%i %s is told as %s", (status, code, about) => {
  const refusal = refusalOf(problem(status, code));
  expect(refusal).toEqual({ kind: "told", about, reason: "A sentence.", seconds: 60 });
  expect(stepFor(refusal)).toBe("review");
});

test("an error of our own is told, too", () => {
  expect(refusalOf(new TypeError("x"))).toEqual({ kind: "told", about: "other", reason: "", seconds: 0 });
});

import { expect, it } from "vitest";
import { Problem, unreachable } from "@/lib/api/problem";
import { fieldOf, remedyFor } from "./refusal";

const refused = (code: string, status = 409) => new Problem({ ...unreachable().body, status, code });

it("knows what is to be done about a booking that did not come about", () => {
  expect(remedyFor(refused("unit_not_available"))).toBe("another");
  expect(remedyFor(refused("hold_cooldown"))).toBe("bookings");
  expect(remedyFor(refused("extra_not_available"))).toBe("reread");
  expect(remedyFor(refused("invalid_request", 422))).toBeNull();
  expect(remedyFor(new Error("?"))).toBeNull();
});

it("asks the same once more where nobody knows whether it came through", () => {
  expect(remedyFor(unreachable())).toBe("again");
  expect(remedyFor(refused("idempotency_key_in_use"))).toBe("again");
});

it("finds the field of a refusal that names none", () => {
  expect(fieldOf(refused("email_taken"))).toBe("customer.email");
  expect(fieldOf(refused("unit_not_available"))).toBeNull();
});

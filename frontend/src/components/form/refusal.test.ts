import { expect, it } from "vitest";
import { sorted } from "./refusal";

it("puts each sentence at its field, and those without one apart", () => {
  const fields = { "customer.phone": "Not a number.", "customer.address": "Too long.", email: "Not an address." };
  expect(sorted(fields, ["email", "customer.phone"])).toEqual({
    ours: { "customer.phone": "Not a number.", email: "Not an address." },
    others: ["Too long."],
  });
});

import { expect, test } from "vitest";
import { extrasOf, heldHref, holdHref, readChoice, stepOf } from "./choice";

const project = {
  payment_plans: [{ id: 25, name: "Construction-linked", plan_type: "construction_linked" as const, stages: [] }],
  extras: [
    { id: 18, name: "Car park", price: "1200000.00", taxable: true, quantity: 110, available: 3 },
    { id: 19, name: "Locker", price: "225000.00", taxable: true, quantity: 40, available: 0 },
  ],
};
const read = (query: string) => readChoice(new URLSearchParams(query), project);

test("a choice survives the address", () => {
  const choice = { planId: 25, extras: { 18: 2 } };
  const address = holdHref("mill-wharf", 763, choice, "details");
  expect(address).toBe("/projects/mill-wharf/hold/763?plan=25&extra=18:2&step=details");
  expect(read(address.split("?")[1] ?? "")).toEqual(choice);
});

test("what the project does not have, or has no more of, is left out", () => {
  expect(read("plan=99&extra=77&extra=19&extra=18:9&extra=x&extra=18:0")).toEqual({ planId: null, extras: { 18: 3 } });
});

test("the plain address is the first step with nothing chosen", () => {
  expect(holdHref("mill-wharf", 763, { planId: null, extras: {} }, "cost")).toBe("/projects/mill-wharf/hold/763");
  expect(read("")).toEqual({ planId: null, extras: {} });
  expect(stepOf("nonsense")).toBe("cost");
  expect(stepOf("review")).toBe("review");
});

test("none of an extra is none", () => {
  expect(extrasOf({ planId: null, extras: { 18: 0, 19: 1 } })).toEqual(["19"]);
});

test("what was held has an address of its own", () => {
  expect(heldHref("mill-wharf", 763, 12)).toBe("/projects/mill-wharf/hold/763?step=held&booking=12");
});

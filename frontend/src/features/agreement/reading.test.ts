import { expect, test } from "vitest";
import type { Terms } from "@/components/agreement/agreement";
import { buyersOf, partsOf } from "./parts";
import { missingFrom } from "./typed";

const person = (first_name: string) => ({ first_name, last_name: "Sen" });
const terms = (facts: object, more: object = {}) =>
  ({
    facts: { customer: person("Tara"), co_applicants: [], ...facts },
    recitals: ["The Promoter is developing the project."],
    clauses: [{ title: "Price", paragraphs: ["The Price is firm."] }],
    ...more,
  }) as unknown as Terms;

test("an agreement of before there were annexes has none in its contents", () => {
  expect(partsOf(terms({}))).toEqual(["parties", "background", "home", "price", "schedule", "terms"]);
  expect(partsOf(terms({ specifications: [], floor_plan: null }, { recitals: [] }))).toEqual([
    ...["parties", "home", "price", "schedule", "terms"],
  ]);
});

test("annexes stand behind the terms", () => {
  const annexed = { specifications: [{ title: "Doors", text: "Teak" }], floor_plan: { alt: "Plan" } };
  expect(partsOf(terms(annexed)).slice(-3)).toEqual(["terms", "specifications", "plan"]);
});

test("everybody who buys is named, the first buyer first", () => {
  expect(buyersOf(terms({ co_applicants: [person("Ravi")] }))).toEqual(["Tara Sen", "Ravi Sen"]);
});

test("a name and the consent to this very document are needed", () => {
  const document = { sha256: "b" };
  expect(missingFrom({ name: "", consented: null }, document)).toEqual({ full_name: true, consent: true });
  expect(missingFrom({ name: " T. ", consented: "b" }, document)).toEqual({ full_name: true });
  expect(missingFrom({ name: "तारा सेन", consented: "a" }, document), "of an older version").toEqual({ consent: true });
  expect(missingFrom({ name: "Tara Sen", consented: "b" }, document)).toEqual({});
});

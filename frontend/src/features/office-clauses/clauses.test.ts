import { expect, test } from "vitest";
import { differencesOf, moved, without } from "@/components/office/saved-list/rows";
import {
  askedOf,
  blocksOf,
  emptyIn,
  type FormContent,
  fieldsByPlace,
  isSame,
  linesOf,
  newClause,
  typedOf,
  withAgain,
} from "./form";
import { inserted, piecesOf, unheldIn } from "./text";

const CONTENT: FormContent = {
  ...{ title: "Contract", basis: "of a home", seller: "Vendor", buyer: "Buyer", co_buyer: "Co-buyer" },
  recitals: [{ text: "The Vendor builds {project}.", when: null }],
  clauses: [
    { title: "Price", when: null, paragraphs: [{ text: "It is {total}.", when: null }] },
    { title: "Loan", when: "loan", paragraphs: [{ text: "A loan of {loan}.", when: null }] },
  ],
};
const LOAN = { name: "loan", meaning: "The loan.", example: "₹10", needs: "loan" } as const;
const WORDS = {
  names: { title: "Title", basis: "Basis", seller: "Seller", buyer: "Buyer", co_buyer: "Co-buyer" },
  ...{ recitals: "Recitals", order: "Order", only: (when: string) => `only ${when}` },
};

test("a form that is opened and not changed is asked for as it was", () => {
  const typed = typedOf(CONTENT);
  expect(askedOf(typed, " ")).toEqual({ ...CONTENT, note: null });
  expect(isSame(typed, { ...typed, title: " Contract " })).toBe(true);
  expect(isSame(typed, { ...typed, clauses: moved(typed.clauses, 0, 1) })).toBe(false);
});

test("what the API refuses is shown where it stands, also after the clause was moved", () => {
  const typed = typedOf(CONTENT);
  expect(fieldsByPlace(typed)["clauses.1.paragraphs.0.text"]).toBe("clause-1-0.text");
  const turned = { ...typed, clauses: moved(typed.clauses, 1, -1) };
  expect(fieldsByPlace(turned)["clauses.0.paragraphs.0.text"]).toBe("clause-1-0.text");
  expect(fieldsByPlace(turned)["recitals.0.when"]).toBe("recital-0.when");
  expect(fieldsByPlace(turned)["clauses.7.title"]).toBeUndefined();
});

test("the blocks that hold what is wrong are known by it", () => {
  const typed = typedOf(CONTENT);
  expect(blocksOf(typed, ["clause-1-0.text", "clause-0.title", "note"])).toEqual(["clause-0", "clause-1"]);
  expect(blocksOf(typed, ["seller", "recital-0.when"])).toEqual(["names", "recitals"]);
});

test("what was taken out comes back to its place, a paragraph only into a clause that is still there", () => {
  const typed = typedOf(CONTENT);
  const [price, loan] = typed.clauses;
  const passage = loan?.paragraphs[0];
  if (!price || !passage) throw new Error("two clauses are expected");
  const shorter = { ...typed, clauses: without(typed.clauses, 0) };
  expect(withAgain(shorter, { name: "Price", place: 0, clause: price })).toEqual(typed);
  const emptied = { ...typed, clauses: [price, { ...loan, paragraphs: [] }] };
  expect(withAgain(emptied, { name: "A loan", place: 0, passage, from: loan.key })).toEqual(typed);
  expect(withAgain(shorter, { name: "It is", place: 0, passage, from: "gone" })).toEqual(shorter);
});

test("a clause without words is not sent", () => {
  const typed = typedOf(CONTENT);
  const added = newClause();
  expect(emptyIn(typed)).toEqual([]);
  expect(emptyIn({ ...typed, buyer: " ", clauses: [...typed.clauses, added] })).toEqual([
    "buyer",
    `${added.key}.title`,
    `${added.paragraphs[0]?.key}.text`,
  ]);
});

test("two versions differ in the clauses that do, and in their order", () => {
  const mine = typedOf(CONTENT);
  const [price, loan] = mine.clauses;
  if (!price || !loan) throw new Error("two clauses are expected");
  const theirs = { ...mine, clauses: [{ ...loan, when: null }, price] };
  expect(differencesOf(linesOf(mine, WORDS), linesOf(theirs, WORDS), "none")).toEqual([
    { label: "Order", mine: "1. Price\n2. Loan", theirs: "1. Loan\n2. Price" },
    { label: "Loan", mine: "[only loan]\n\nA loan of {loan}.", theirs: "A loan of {loan}." },
  ]);
  const twice = linesOf({ ...mine, clauses: [price, { ...price, key: "other" }] }, WORDS);
  expect(twice.map(({ label }) => label).slice(-2)).toEqual(["Price", "Price (2)"]);
});

test("variables are told from words, and braces that are written twice are braces", () => {
  expect(piecesOf("Pay {total} {{now}}, {0}.").map(({ text, variable }) => variable ?? text)).toEqual([
    ...["Pay ", "total", " ", "{", "now", "}", ", {0}."],
  ]);
  expect(piecesOf("")).toEqual([]);
});

test("a variable that not every agreement has needs its condition, of the paragraph or of the clause", () => {
  expect(unheldIn("A loan of {loan}.", [null, null], [LOAN])).toBe(LOAN);
  expect(unheldIn("A loan of {loan}.", [null, "loan"], [LOAN])).toBeUndefined();
  expect(unheldIn("A {{loan}} of {total}.", [null], [LOAN])).toBeUndefined();
});

test("a variable is put where the caret is", () => {
  expect(inserted("Pay  now.", "total", 4, 4)).toEqual({ text: "Pay {total} now.", caret: 11 });
  expect(inserted("Pay it.", "total", 4, 6)).toEqual({ text: "Pay {total}.", caret: 11 });
});

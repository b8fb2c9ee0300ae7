import { expect, it } from "vitest";
import { unitsThatFit } from "./finding";

const UNITS = ["A-1002", "A-102", "B-102", "A-11"].map((unit_number, id) => ({ unit_number, tower: null, id }));
const found = (typed: string) =>
  unitsThatFit(UNITS, typed, ({ id }) => (id === 2 ? "3 BHK" : "2 BHK")).map(({ unit_number }) => unit_number);

it("finds by a part of the number or the type, in the order of the numbers", () => {
  expect(found("")).toEqual(["A-11", "A-102", "A-1002", "B-102"]);
  expect(found("102")).toEqual(["A-102", "B-102"]);
  expect(found("b-1")).toEqual(["B-102"]);
  expect(found("3 bhk")).toEqual(["B-102"]);
  expect(found("c")).toEqual([]);
});

it("puts those first whose number begins with what was typed", () => {
  expect(found("a-10")).toEqual(["A-102", "A-1002"]);
  expect(
    unitsThatFit(
      [
        { unit_number: "1A", tower: null },
        { unit_number: "A1", tower: null },
      ],
      "a1",
      () => "a1 b",
    ),
  ).toEqual([
    { unit_number: "A1", tower: null },
    { unit_number: "1A", tower: null },
  ]);
});

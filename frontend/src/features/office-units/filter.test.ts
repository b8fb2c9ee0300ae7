import { expect, test } from "vitest";
import { unitOf } from "@/components/stacking-plan/made-units";
import { choicesIn, matching, NOTHING_ASKED, type StockFilter } from "./filter";
import { sorted } from "./sorting";

const units = [
  unitOf({ unit_number: "A-101", tower: "A", floor_number: 1, price: "5000000.00", facing: "east", status: "sold" }),
  unitOf({ unit_number: "A-1002", tower: "A", floor_number: 10, price: "7000000.00", facing: null }),
  unitOf({ unit_number: "B-201", tower: "B", floor_number: 2, price: "6000000.00", unit_type: "3BHK" }),
];
const numbers = (filter: Partial<StockFilter>) =>
  matching(units, { ...NOTHING_ASKED, ...filter }).map((unit) => unit.unit_number);

test("nothing asked leaves the list as it is", () => {
  expect(matching(units, NOTHING_ASKED)).toBe(units);
});

test("each filter narrows down", () => {
  expect(numbers({ tower: "B" })).toEqual(["B-201"]);
  expect(numbers({ status: "sold" })).toEqual(["A-101"]);
  expect(numbers({ facing: "none" })).toEqual(["A-1002"]);
  expect(numbers({ floor: "10" })).toEqual(["A-1002"]);
  expect(numbers({ type: "3BHK", tower: "A" })).toEqual([]);
  expect(numbers({ min: "60 lakh", max: "65,00,000" })).toEqual(["B-201"]);
});

test("several numbers are found at once, in any case", () => {
  expect(numbers({ q: "a-101, b-2" })).toEqual(["A-101", "B-201"]);
});

test("a bound that is no amount bounds nothing", () => {
  expect(numbers({ min: "much" })).toHaveLength(3);
});

test("there is to choose what there is", () => {
  const choices = choicesIn(units);
  expect(choices.towers).toEqual(["A", "B"]);
  expect(choices.types).toEqual(["2BHK", "3BHK"]);
  expect(choices.facings).toEqual(["east", "none"]);
  expect(choices.floors).toEqual([1, 2, 10]);
});

test("numbers are sorted as people count, prices exactly, and an unknown order is none", () => {
  expect(sorted(units, "-number").map((unit) => unit.unit_number)).toEqual(["B-201", "A-1002", "A-101"]);
  expect(sorted(units, "price").map((unit) => unit.price)).toEqual(["5000000.00", "6000000.00", "7000000.00"]);
  expect(sorted(units, "colour")).toBe(units);
});

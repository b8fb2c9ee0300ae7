import { expect, test } from "vitest";
import { unitOf } from "@/components/stacking-plan/made-units";
import { readForm, typedUnit } from "./form-values";
import { wantedOf } from "./unit";

test("a form that nobody has touched changes nothing", () => {
  const unit = unitOf({ tower: null, position: null, facing: null, floor_number: -1, features: ["Corner"] });
  const { values, unclear } = readForm(typedUnit(unit));
  expect(unclear).toEqual({});
  expect(wantedOf(unit, values)).toBeNull();
});

test("what cannot be told is said at its field", () => {
  const typed = {
    ...typedUnit(unitOf()),
    price: "much",
    area_sqft: "",
    bathrooms: "two",
    unit_number: " ",
    position: "",
  };
  expect(readForm(typed).unclear).toEqual({
    price: "price",
    area_sqft: "area",
    bathrooms: "whole",
    unit_number: "something",
  });
});

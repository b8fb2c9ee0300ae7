import { expect, test } from "vitest";
import { unitOf } from "@/components/stacking-plan/made-units";
import { cellAfter, meant, stepOf, typedOf } from "./cell-values";

const rows = [{ id: 7 }, { id: 8 }, { id: 9 }];
const fields = ["unit_type", "price", "facing"] as const;

test("Enter goes down, Tab to the right and on to the next row, both back with Shift", () => {
  expect(stepOf("Enter", false)).toBe("down");
  expect(stepOf("Tab", true)).toBe("left");
  expect(stepOf("a", false)).toBeNull();
  expect(cellAfter({ id: 7, field: "price" }, "down", rows, fields)).toEqual({ id: 8, field: "price" });
  expect(cellAfter({ id: 7, field: "price" }, "right", rows, fields)).toEqual({ id: 7, field: "facing" });
  expect(cellAfter({ id: 7, field: "facing" }, "right", rows, fields)).toEqual({ id: 8, field: "unit_type" });
  expect(cellAfter({ id: 8, field: "unit_type" }, "left", rows, fields)).toEqual({ id: 7, field: "facing" });
});

test("at the ends there is nowhere to go", () => {
  expect(cellAfter({ id: 9, field: "price" }, "down", rows, fields)).toBeNull();
  expect(cellAfter({ id: 9, field: "facing" }, "right", rows, fields)).toBeNull();
  expect(cellAfter({ id: 7, field: "unit_type" }, "left", rows, fields)).toBeNull();
  expect(cellAfter({ id: 1, field: "price" }, "down", rows, fields)).toBeNull();
});

test("a cell begins with what it means", () => {
  const unit = unitOf({ price: "5000000.00", facing: null, area_sqft: 912.5 });
  for (const field of ["price", "area_sqft", "facing", "unit_type"] as const) {
    expect(meant(field, typedOf(unit, field))).toEqual({ [field]: unit[field] });
  }
  expect(meant("price", "cheap")).toBeNull();
  expect(meant("area_sqft", "")).toBeNull();
});

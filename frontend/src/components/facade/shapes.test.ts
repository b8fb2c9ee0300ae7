import { expect, test } from "vitest";
import { facadeKind, facadeShapes } from "./shapes";

const TOWERS = [
  { tower: "A", floors: 16, per_floor: 4 },
  { tower: "B", floors: 22, per_floor: 5 },
];

test("the same figures always give the same drawing", () => {
  expect(facadeShapes(TOWERS, 640, 400, { seed: 5 })).toEqual(facadeShapes(TOWERS, 640, 400, { seed: 5 }));
  expect(facadeShapes(TOWERS, 640, 400, { seed: 5 })).not.toEqual(facadeShapes(TOWERS, 640, 400, { seed: 6 }));
});

test("the more is taken, the more windows are lit", () => {
  const lit = (share: number) =>
    facadeShapes(TOWERS, 640, 400, { lit: share }).filter(({ role }) => role === "lit").length;
  expect(lit(0)).toBe(0);
  expect(lit(0.3)).toBeGreaterThan(0);
  expect(lit(0.8)).toBeGreaterThan(lit(0.3));
  expect(lit(2)).toBe(lit(1));
});

test("towers stay on the sheet, however many and however tall they are", () => {
  const city = Array.from({ length: 8 }, (_, index) => ({ tower: `${index}`, floors: 120, per_floor: 40 }));
  const outside = facadeShapes(city, 640, 400)
    .filter(({ role }) => role !== "far" && role !== "tree" && role !== "trunk")
    .filter(({ x, y, width }) => x < -1 || y < -1 || x + width > 641);
  expect(outside).toEqual([]);
});

test("a project without units has a site", () => {
  expect(facadeShapes([], 640, 400).length).toBeGreaterThan(0);
  expect(facadeShapes([], 640, 400, { kind: "plots" }).length).toBeGreaterThan(0);
  expect(facadeShapes([], 640, 400, { kind: "houses" }).length).toBeGreaterThan(0);
});

test("plots are drawn from above, houses in a row, all else as towers", () => {
  expect(facadeKind(["plot"])).toBe("plots");
  expect(facadeKind(["villa"])).toBe("houses");
  expect(facadeKind(["villa", "plot"])).toBe("houses");
  expect(facadeKind(["2BHK", "villa"])).toBe("towers");
  expect(facadeKind(["shop", "office"])).toBe("offices");
  expect(facadeKind(["shop", "2BHK"])).toBe("towers");
  expect(facadeKind([])).toBe("towers");
});

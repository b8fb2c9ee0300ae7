import { expect, test } from "vitest";
import { levelsOf } from "./levels";

const tower = { tower: "A", floors: 4, per_floor: 4 };
const done = (percent: number) => levelsOf(tower, percent).map((level) => level.done);

test("a tower fills from below, floor by floor", () => {
  expect(done(0)).toEqual([0, 0, 0, 0]);
  expect(done(50)).toEqual([4, 4, 0, 0]);
  expect(done(62.5)).toEqual([4, 4, 2, 0]);
  expect(done(100)).toEqual([4, 4, 4, 4]);
});

test("what is said to be more than all is all", () => {
  expect(done(120)).toEqual([4, 4, 4, 4]);
  expect(done(-5)).toEqual([0, 0, 0, 0]);
});

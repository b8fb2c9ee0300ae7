import { expect, test } from "vitest";
import { boxOf, chosenAfter, modeOf, touched } from "./lasso";

const boxes = new Map([
  [1, boxOf({ x: 0, y: 0 }, { x: 10, y: 10 })],
  [2, boxOf({ x: 20, y: 0 }, { x: 30, y: 10 })],
  [3, boxOf({ x: 0, y: 20 }, { x: 10, y: 30 })],
]);

test("a rectangle takes what it touches, whichever way it is drawn", () => {
  expect(touched(boxes, boxOf({ x: 5, y: 5 }, { x: 25, y: 8 }))).toEqual([1, 2]);
  expect(touched(boxes, boxOf({ x: 8, y: 40 }, { x: -4, y: 6 }))).toEqual([1, 3]);
  expect(touched(boxes, boxOf({ x: 11, y: 11 }, { x: 19, y: 19 }))).toEqual([]);
});

test("it stands alone, with Shift it adds, with Alt it takes away", () => {
  const before = new Set([1, 3]);
  expect(modeOf({ shiftKey: false, altKey: false })).toBe("replace");
  expect([...chosenAfter(before, [2], "replace")]).toEqual([2]);
  expect([...chosenAfter(before, [2], modeOf({ shiftKey: true, altKey: false }))]).toEqual([1, 3, 2]);
  expect([...chosenAfter(before, [3], modeOf({ shiftKey: false, altKey: true }))]).toEqual([1]);
  expect([...before]).toEqual([1, 3]);
});

import { expect, test } from "vitest";
import { chartOf, inDegrees } from "./chart";

test("an angle is written in degrees, minutes and seconds", () => {
  expect(inDegrees(18.5597, ["N", "S"])).toBe("18°33′35″ N");
  expect(inDegrees(-0.5, ["E", "W"])).toBe("0°30′00″ W");
  expect(inDegrees(59.99999, ["N", "S"])).toBe("60°00′00″ N");
});

test("the place is in the middle of its chart, and lines lie where their degrees are", () => {
  const { parallels, meridians, kilometre } = chartOf({ latitude: 18.56, longitude: 73.78 }, 560, 300);
  expect(parallels.find(({ degrees }) => Math.abs(degrees - 18.56) < 1e-9)?.at).toBeCloseTo(150);
  expect(meridians.find(({ degrees }) => Math.abs(degrees - 73.78) < 1e-9)?.at).toBeCloseTo(280);
  expect(kilometre).toBeCloseTo(67.4, 1);
});

test("north is up, east is right, and a degree of longitude is the shorter one", () => {
  const { parallels, meridians } = chartOf({ latitude: 60, longitude: 10 }, 560, 300);
  const step = (lines: { at: number }[]) => (lines[1]?.at ?? 0) - (lines[0]?.at ?? 0);
  expect(step(parallels)).toBeCloseTo(-75);
  expect(step(meridians)).toBeCloseTo(37.5);
});

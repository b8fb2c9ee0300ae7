import { expect, test } from "vitest";
import { shownStages } from "./shown-stages";

const plan = (paid: number, stages: number) =>
  Array.from({ length: stages }, (_, at) => ({ at, status: at < paid ? "paid" : "upcoming" }));
const shown = (paid: number, stages: number) => shownStages(plan(paid, stages)).map(({ at }) => at);

test("a plan of few stages is shown whole", () => {
  expect(shown(0, 8)).toHaveLength(8);
});

test("a long one is shown around its present, with its end", () => {
  expect(shown(0, 20)).toEqual([0, 1, 2, 3, 4, 5, 19]);
  expect(shown(5, 20)).toEqual([4, 5, 6, 7, 8, 9, 19]);
  expect(shown(20, 20)).toEqual([13, 14, 15, 16, 17, 18, 19]);
  expect(shown(12, 20)).toEqual([11, 12, 13, 14, 15, 16, 19]);
});

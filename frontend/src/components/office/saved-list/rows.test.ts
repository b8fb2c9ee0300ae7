import { expect, test } from "vitest";
import { differencesOf, idsGiven, inserted, moved, newKey, without } from "./rows";

test("rows keep their ids when they are moved while they are being saved", () => {
  const [one, two] = [newKey(), newKey()].map((key): { key: string; id: number | null } => ({ key, id: null }));
  if (!one || !two) throw new Error("two rows are expected");
  const took = [
    { ...one, id: 7 },
    { ...two, id: 8 },
  ];
  expect(idsGiven(moved([one, two], 0, 1), [one, two], took).map(({ id }) => id)).toEqual([8, 7]);
});

test("two versions of a list differ in the lines that do", () => {
  const mine = [
    { label: "Club", text: "50,000" },
    { label: "GST", text: "5%" },
  ];
  const theirs = [
    { label: "Club", text: "60,000" },
    { label: "GST", text: "5%" },
    { label: "Lift", text: "1" },
  ];
  expect(differencesOf(mine, theirs, "nothing")).toEqual([
    { label: "Club", mine: "50,000", theirs: "60,000" },
    { label: "Lift", mine: "nothing", theirs: "1" },
  ]);
});

test("a row that was taken out comes back to its place", () => {
  expect(inserted(without(["a", "b", "c"], 1), "b", 1)).toEqual(["a", "b", "c"]);
  expect(moved(["a", "b"], 1, 1)).toEqual(["a", "b"]);
});

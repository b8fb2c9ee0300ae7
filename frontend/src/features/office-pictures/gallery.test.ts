import { expect, test } from "vitest";
import { askedOf, hungUpload, isWhole, meaningOf, placed } from "./gallery";

const upload = (id: number) => hungUpload({ id, width: 480, height: 320, placeholder: "", sources: [] }, "photograph");

test("a picture that has come in is held until somebody says what is on it", () => {
  const picture = upload(3);
  expect(isWhole({ pictures: [picture] })).toBe(false);
  const told = { pictures: [{ ...picture, alt: " The gate ", caption: " " }] };
  expect(isWhole(told)).toBe(true);
  expect(askedOf(told)).toEqual({
    pictures: [{ id: 3, kind: "photograph", alt: "The gate", caption: null, unit_types: [] }],
  });
});

test("only a plan says which homes are laid out like it", () => {
  const plan = { ...upload(4), kind: "plan" as const, alt: "Plan", unit_types: ["2BHK" as const] };
  expect(askedOf({ pictures: [plan] }).pictures[0]?.unit_types).toEqual(["2BHK"]);
  expect(askedOf({ pictures: [{ ...plan, kind: "photograph" }] }).pictures[0]?.unit_types).toEqual([]);
});

test("a picture is dragged to the place of another, to the front and to the end", () => {
  const pictures = [1, 2, 3].map(upload);
  const ids = (key: string, before: string) => placed(pictures, key, before).map(({ id }) => id);
  expect(ids("picture-3", "picture-1")).toEqual([3, 1, 2]);
  expect(ids("picture-1", "picture-3")).toEqual([2, 3, 1]);
  expect(ids("picture-1", "picture-1")).toEqual([1, 2, 3]);
  expect(ids("picture-9", "picture-1")).toEqual([1, 2, 3]);
});

test("the order is part of what a gallery says, the keys of its rows are not", () => {
  const [one, two] = [upload(1), upload(2)];
  expect(meaningOf({ pictures: [one, two] })).not.toBe(meaningOf({ pictures: [two, one] }));
  expect(meaningOf({ pictures: [{ ...one, key: "other" }] })).toBe(meaningOf({ pictures: [one] }));
});

import { expect, test } from "vitest";
import { areaOf, leadOf, storyOf, takenShare } from "./words";

const told = (description: string | null) => ({ description });

test("the area is what the address ends with, unless that is the city", () => {
  expect(areaOf({ address: "Old Brickworks, Baner Road, Baner", city: "Pune" })).toBe("Baner");
  expect(areaOf({ address: "1 Long Lane, pune", city: "Pune" })).toBeNull();
  expect(areaOf({ address: "1 Long Lane", city: "Pune" })).toBeNull();
});

test("the first sentence leads, and the story goes on after it", () => {
  const description = "Three towers. Two chimneys stay.\n\nBrick where hands reach it.";
  expect(leadOf(told(description))).toBe("Three towers.");
  expect(storyOf(told(description))).toEqual(["Two chimneys stay.", "Brick where hands reach it."]);
});

test("a first sentence that is too long to lead stays in the story", () => {
  const long = `${"Very ".repeat(60)}long.`;
  expect(leadOf(told(long))).toBeNull();
  expect(storyOf(told(long))).toEqual([long]);
});

test("a number's point does not end a sentence", () => {
  expect(leadOf(told("Rooms are 3.2 m high. All of them."))).toBe("Rooms are 3.2 m high.");
});

test("nothing told leads nowhere", () => {
  expect(leadOf(told(null))).toBeNull();
  expect(storyOf(told("  \n "))).toEqual([]);
});

test("booked and sold homes are taken, held ones not yet", () => {
  const by_status = { available: 4, reserved: 2, booked: 3, sold: 1 };
  expect(takenShare({ units: { total: 10, by_status, by_type: {} } })).toBe(0.4);
  expect(takenShare({ units: { total: 0, by_status: {}, by_type: {} } })).toBe(0);
});

import { expect, test } from "vitest";
import { type Room, roomsOf } from "./rooms";

const names = (rooms: Room[]) => rooms.map(({ name }) => name).sort();

test("a home has the bedrooms of its type, a kitchen, baths as far as there are, and a living room", () => {
  expect(names(roomsOf({ unit_type: "2BHK", bathrooms: 2, balconies: 0 }))).toEqual([
    "bath",
    "bath",
    "bedroom",
    "bedroom",
    "kitchen",
    "living",
  ]);
  expect(names(roomsOf({ unit_type: "1BHK", bathrooms: 0, balconies: 1 }))).toEqual([
    "balcony",
    "bedroomOnly",
    "kitchen",
    "living",
  ]);
});

test("plots, shops and offices have an outline and no rooms that nobody promised", () => {
  expect(names(roomsOf({ unit_type: "plot", bathrooms: 0, balconies: 0 }))).toEqual(["plot", "road"]);
  expect(names(roomsOf({ unit_type: "shop", bathrooms: 0, balconies: 0 }))).toEqual(["front", "shop"]);
  expect(names(roomsOf({ unit_type: "office", bathrooms: 0, balconies: 0 }))).toEqual(["office"]);
});

test("rooms lie on the sheet and do not overlap", () => {
  for (const unit_type of [
    "studio",
    "1BHK",
    "2BHK",
    "3BHK",
    "4BHK+",
    "penthouse",
    "villa",
    "shop",
    "office",
    "plot",
  ] as const) {
    const rooms = roomsOf({ unit_type, bathrooms: 3, balconies: 2 });
    for (const [index, one] of rooms.entries()) {
      expect(one.x + one.width).toBeLessThanOrEqual(100);
      expect(one.y + one.height).toBeLessThanOrEqual(64.001);
      for (const other of rooms.slice(index + 1)) {
        const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
        const tall = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
        expect(Math.min(wide, tall)).toBeLessThanOrEqual(0.001);
      }
    }
  }
});

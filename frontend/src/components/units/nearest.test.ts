import { expect, test } from "vitest";
import { nearestFree } from "./nearest";

type Made = Parameters<typeof nearestFree>[1];

const home = (id: number, change: Partial<Made> = {}): Made => ({
  id,
  unit_type: "2BHK",
  price: "9000000.00",
  area_sqft: 900,
  floor_number: 5,
  facing: "east",
  tower: "A",
  status: "available",
  ...change,
});

test("of the same type, the closest in price comes first", () => {
  const wanted = home(1, { status: "reserved" });
  const units = [home(2, { price: "12000000.00" }), home(3, { price: "9100000.00" }), home(4, { price: "9400000.00" })];
  expect(nearestFree([wanted, ...units], wanted).map(({ id }) => id)).toEqual([3, 4, 2]);
});

test("at one price, the closer floor comes first", () => {
  const wanted = home(1, { status: "sold" });
  const units = [home(2, { floor_number: 12 }), home(3, { floor_number: 6 })];
  expect(nearestFree(units, wanted).map(({ id }) => id)).toEqual([3, 2]);
});

test("what is taken, and the home itself, are not offered", () => {
  const wanted = home(1);
  expect(nearestFree([wanted, home(2, { status: "booked" }), home(3, { status: "withheld" })], wanted)).toEqual([]);
});

test("another type is offered only when there is none of the same", () => {
  const wanted = home(1, { status: "booked" });
  const other = home(2, { unit_type: "3BHK", price: "9000000.00" });
  expect(nearestFree([other, home(3, { price: "20000000.00" })], wanted).map(({ id }) => id)).toEqual([3]);
  expect(nearestFree([other], wanted).map(({ id }) => id)).toEqual([2]);
});

test("no more are offered than were asked for, and the same ones each time", () => {
  const wanted = home(1, { status: "booked" });
  const units = [home(4), home(3), home(2)];
  expect(nearestFree(units, wanted, 2).map(({ id }) => id)).toEqual([2, 3]);
});

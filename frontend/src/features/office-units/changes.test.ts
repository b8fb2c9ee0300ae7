import { expect, test } from "vitest";
import { unitOf } from "@/components/stacking-plan/made-units";
import { type Entry, latest, MOST_ENTRIES, remembered, turned, whatOf } from "./changes";
import { type Values, type Wanted, wantedOf } from "./unit";

const wanted = (...changes: Values[]): Wanted[] => changes.flatMap((to) => wantedOf(unitOf(), to) ?? []);
const entry = (id: string): Entry => ({ id, at: 0, what: "price", units: [], undone: false });

test("a change is called by the one thing that it is about", () => {
  expect(whatOf(wanted({ price: "1.00" }, { price: "2.00" }))).toBe("price");
  expect(whatOf(wanted({ status: "withheld" }))).toBe("withheld");
  expect(whatOf(wanted({ bathrooms: 5 }))).toBe("details");
  expect(whatOf(wanted({ price: "1.00", facing: "west" }))).toBe("details");
});

test("the latest changes are remembered, and the latest that stands is undone first", () => {
  let entries: Entry[] = [];
  for (let number = 1; number <= MOST_ENTRIES + 5; number++) entries = remembered(entries, entry(String(number)));
  expect(entries).toHaveLength(MOST_ENTRIES);
  expect(latest(entries)?.id).toBe("25");
  entries = turned(entries, "25", []);
  expect(latest(entries)?.id).toBe("24");
  expect(latest(turned(entries, "25", []))?.id).toBe("25");
});

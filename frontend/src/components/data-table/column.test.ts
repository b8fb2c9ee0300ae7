import { expect, it } from "vitest";
import { nextSort, sortedAs } from "./column";

const both = { up: "amount", down: "-amount" };

it("sorts upward, downward, and then not any more", () => {
  expect(nextSort(both, "")).toBe("amount");
  expect(nextSort(both, "amount")).toBe("-amount");
  expect(nextSort(both, "-amount")).toBe("");
  expect(nextSort(both, "newest")).toBe("amount");
  expect(nextSort({ down: "outstanding" }, "")).toBe("outstanding");
  expect(nextSort({ down: "outstanding" }, "outstanding")).toBe("");
});

it("says how a column is sorted", () => {
  const column = { id: "total", label: "Total", width: "1fr", cell: () => null, sort: both };
  expect(sortedAs(column, "amount")).toBe("ascending");
  expect(sortedAs(column, "-amount")).toBe("descending");
  expect(sortedAs(column, "newest")).toBe("none");
  expect(sortedAs({ ...column, sort: undefined }, "amount")).toBeUndefined();
});

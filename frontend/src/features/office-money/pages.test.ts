import { expect, it } from "vitest";
import { allOf } from "./pages";

const list = ["a", "b", "c", "d", "e"];
const read = async ({ page }: { page: number }) => ({ items: list.slice(page * 2 - 2, page * 2), pages: 3 });

it("reads every page, in order", async () => {
  expect(await allOf(read)).toEqual(list);
  expect(await allOf(async () => ({ items: [], pages: 0 }))).toEqual([]);
});

import { expect, it } from "vitest";
import { shownPages } from "./paging";

it.each([
  [1, 2, [1, 2]],
  [1, 9, [1, 2, 9]],
  [5, 9, [1, 4, 5, 6, 9]],
  [9, 9, [1, 8, 9]],
  [2, 3, [1, 2, 3]],
])("of page %i of %i shows %j", (page, pages, shown) => {
  expect(shownPages(page, pages)).toEqual(shown);
});

import { describe, expect, test } from "vitest";
import { altOf, type Photo, photoOf, photosIn, withPhoto } from "./photos";

const photo = (id: number, alt: string | null = null): Photo => ({
  ...{ id, url: `/api/files/${id}`, width: 480, height: 360 },
  ...{ alt, caption: "" },
});

describe("what a photograph is said to show", () => {
  test("is the title until somebody says it better", () => {
    expect(altOf([photo(1)], 0, "Sixth slab poured")).toBe("Sixth slab poured");
    expect(altOf([photo(1), photo(2)], 1, "Sixth slab poured")).toBe("Sixth slab poured (2)");
    expect(altOf([photo(1, "The crane at dusk")], 0, "Sixth slab poured")).toBe("The crane at dusk");
  });

  test("stays empty when it was emptied, so that the API says that it is missing", () => {
    expect(photosIn([photo(1, "")], "Sixth slab poured")).toEqual([{ id: 1, alt: "", caption: null }]);
  });
});

test("a photograph that arrives twice is there once", () => {
  const uploaded = { id: 1, width: 480, height: 360, sources: [] };
  expect(withPhoto([photo(1, "The crane")], uploaded)).toEqual([photo(1, "The crane")]);
  expect(withPhoto([photo(2)], uploaded).map(({ id }) => id)).toEqual([2, 1]);
});

test("a photograph is shown in the smallest of its files", () => {
  const file = (width: number) => ({ width, height: width, url: `/api/files/${width}`, media_type: "image/webp" });
  expect(photoOf({ id: 7, width: 1600, height: 1200, sources: [file(960), file(480)] })).toEqual({
    ...{ id: 7, url: "/api/files/480", width: 1600, height: 1200 },
    ...{ alt: null, caption: "" },
  });
});

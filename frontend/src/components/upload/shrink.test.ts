import { describe, expect, test } from "vitest";
import { fitted } from "./shrink";

describe("the size in which a picture is sent", () => {
  test("is its own if that is small enough", () => {
    expect(fitted({ width: 2000, height: 1200 })).toEqual({ width: 2000, height: 1200 });
  });

  test.each([
    [
      { width: 4032, height: 3024 },
      { width: 2000, height: 1500 },
    ],
    [
      { width: 3024, height: 4032 },
      { width: 1500, height: 2000 },
    ],
    [
      { width: 20_000, height: 2 },
      { width: 2000, height: 1 },
    ],
  ])("is as long as it is shown, in the same proportions: %o", (size, expected) => {
    expect(fitted(size)).toEqual(expected);
  });
});

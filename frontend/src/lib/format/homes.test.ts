import { describe, expect, it } from "vitest";
import { homeParts } from "./homes";

describe("the types of a project's homes", () => {
  it("are said together where they are counted in bedrooms, the smallest first", () => {
    expect(homeParts(["4BHK+", "2BHK", "3BHK"])).toEqual([{ rooms: ["2", "3", "4+"] }]);
  });

  it("keep their names where they have one", () => {
    expect(homeParts(["shop", "2BHK", "studio", "penthouse"])).toEqual([
      { named: "studio" },
      { rooms: ["2"] },
      { named: "penthouse" },
      { named: "shop" },
    ]);
  });

  it("are none for a project without homes", () => {
    expect(homeParts([])).toEqual([]);
  });
});

import type { components } from "@/lib/api/schema";

export type UnitType = components["schemas"]["UnitType"];
export type Facing = components["schemas"]["Facing"];

/** A home that is on every floor, as it is typed. `price`: of the lowest floor; empty: its area at the rate. */
export type Position = { key: string; type: UnitType; area: string; facing: Facing | ""; price: string };

/** What is on the ground floor instead of homes. `count`: in each tower. */
export type Shops = { count: string; area: string; price: string };

/** How a project's homes are laid out, as it is typed: towers, each of them with the same homes on every floor. */
export type LayoutPlan = {
  towers: string[];
  from: string;
  to: string;
  skips13: boolean;
  positions: Position[];
  /** Per sq ft. */
  rate: string;
  /** What each floor adds to a price: to a home's, or to each sq ft of it. */
  step: string;
  stepBy: "home" | "sqft";
  pattern: string;
  shops: Shops | null;
};

export const PRESETS = ["twoTowers", "oneTower", "withShops", "villas"] as const;
export type Preset = (typeof PRESETS)[number];

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Names for new towers: letters that no tower has yet. */
export function freeNames(taken: readonly string[], count: number): string[] {
  const used = new Set(taken.map((name) => name.trim().toUpperCase()));
  const free = LETTERS.filter((letter) => !used.has(letter));
  return Array.from({ length: count }, (_, place) => free[place] ?? `${(free[0] ?? "T") + (place + 1)}`);
}

export function newKey(): string {
  return Math.random().toString(36).slice(2, 10);
}

function rows(...homes: readonly (readonly [UnitType, string])[]): Position[] {
  return homes.map(([type, area], place) => ({ key: `${type}-${place}`, type, area, facing: "", price: "" }));
}

/** A usual layout to begin with; areas are to be looked at, and prices are nobody's but the builder's. */
export function presetPlan(preset: Preset, taken: readonly string[]): LayoutPlan {
  const common = { from: "1", skips13: false, rate: "", step: "", stepBy: "home", shops: null } as const;
  const usual = { ...common, pattern: "[T]-[F][PP]" };
  switch (preset) {
    case "twoTowers":
      return {
        ...usual,
        towers: freeNames(taken, 2),
        to: "10",
        positions: rows(["2BHK", "850"], ["3BHK", "1150"], ["2BHK", "850"]),
      };
    case "oneTower":
      return { ...usual, towers: freeNames(taken, 1), to: "5", positions: rows(["2BHK", "850"], ["2BHK", "850"]) };
    case "withShops":
      return {
        ...usual,
        towers: freeNames(taken, 1),
        to: "12",
        positions: rows(["1BHK", "520"], ["2BHK", "780"], ["2BHK", "780"], ["3BHK", "1100"]),
        shops: { count: "6", area: "300", price: "" },
      };
    case "villas":
      return {
        ...common,
        towers: [""],
        from: "0",
        to: "0",
        positions: rows(...Array.from({ length: 8 }, () => ["villa", "2400"] as const)),
        pattern: "[PP]",
      };
  }
}

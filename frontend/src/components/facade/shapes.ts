import type { components } from "@/lib/api/schema";
import { type Chance, chance } from "./chance";
import { drawHouses } from "./houses";
import { drawPlots } from "./plots";
import { drawOffices, drawTowers } from "./towers";

export type Massing = components["schemas"]["Massing"];
export type FacadeKind = "towers" | "offices" | "houses" | "plots";

/** What a rectangle of the drawing stands for; its colour follows from it. */
export type Role =
  | "sky"
  | "far"
  | "ground"
  | "line"
  | "wall"
  | "accent"
  | "core"
  | "shade"
  | "slab"
  | "glass"
  | "lit"
  | "balcony"
  | "trunk"
  | "tree"
  | "road"
  | "plot"
  | "taken";

/** `radius`: of its corners; a circle where it is half the width. */
export type Shape = { role: Role; x: number; y: number; width: number; height: number; radius?: number };

/** `lit`: which part of the windows is lit, 0 to 1. `seed`: the same number always gives the same drawing. */
export type Drawing = { kind?: FacadeKind; lit?: number; seed?: number };

export type Sheet = { width: number; height: number; lit: number; chance: Chance };

/** Colours by role, for images, which know nothing of the page's own. */
export const PRINTED: Record<Role, string> = {
  sky: "#f4efe7",
  far: "#ebe4d9",
  ground: "#e7e1d7",
  line: "#1c1b19",
  wall: "#fffdf9",
  accent: "#dca58f",
  core: "#d9d2c6",
  shade: "#cfc6b8",
  slab: "#8b857b",
  glass: "#b9c1c8",
  lit: "#eec77c",
  balcony: "#a8452b",
  trunk: "#5d5850",
  tree: "#a9b9a4",
  road: "#fffdf9",
  plot: "#dfe5d8",
  taken: "#cdc3b4",
};

const DETACHED = new Set<string>(["plot", "villa"]);
const AT_WORK = new Set<string>(["shop", "office"]);

/** How a project is best drawn, from what kinds of units it has. */
export function facadeKind(types: readonly string[]): FacadeKind {
  if (types.length && types.every((type) => AT_WORK.has(type))) return "offices";
  if (!types.length || !types.every((type) => DETACHED.has(type))) return "towers";
  return types.every((type) => type === "plot") ? "plots" : "houses";
}

/**
 * A project drawn from nothing but how its towers are built up: rectangles, from back to front.
 *
 * They are plain enough for whatever draws images, and the same figures always give the same drawing.
 */
export function facadeShapes(
  massing: readonly Massing[],
  width: number,
  height: number,
  { kind = "towers", lit = 0.4, seed = 1 }: Drawing = {},
): Shape[] {
  const sheet = { width, height, lit: Math.min(1, Math.max(0, lit)), chance: chance(seed) };
  const drawn = { towers: drawTowers, offices: drawOffices, houses: drawHouses, plots: drawPlots }[kind](
    massing,
    sheet,
  );
  return drawn.map(({ x, y, width: w, height: h, ...rest }) => ({
    ...rest,
    x: round(x),
    y: round(y),
    width: round(w),
    height: round(h),
  }));
}

const round = (value: number) => Math.round(value * 10) / 10;

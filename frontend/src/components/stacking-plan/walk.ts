import type { Block, Layout, Storey, Unit } from "./layout";

/** Where on the elevation a unit stands, as indexes into the layout. */
export type Spot = { block: number; storey: number; place: number };
export type Step = "left" | "right" | "up" | "down" | "first" | "last" | "top" | "bottom";

/** Every unit's spot, by its id. */
export function spotsOf(layout: Layout): Map<number, Spot> {
  const spots = new Map<number, Spot>();
  layout.blocks.forEach((block, b) => {
    block.storeys.forEach((storey, s) => {
      storey.places.forEach((unit, p) => {
        if (unit) spots.set(unit.id, { block: b, storey: s, place: p });
      });
    });
  });
  return spots;
}

/** The unit that an arrow key leads to, or undefined where the elevation ends. */
export function stepFrom(layout: Layout, from: Spot, step: Step): Unit | undefined {
  const block = layout.blocks[from.block];
  const storey = block?.storeys[from.storey];
  if (!block || !storey) return undefined;
  switch (step) {
    case "left":
    case "right":
      return beside(layout, from, storey, step === "left" ? -1 : 1);
    case "up":
    case "down":
      return block.lane
        ? otherLane(layout, from, step === "up" ? -1 : 1)
        : above(block, from, step === "up" ? -1 : 1, middleOf(storey, from.place));
    case "first":
      return storey.places.find((unit) => unit !== null) ?? undefined;
    case "last":
      return storey.places.findLast((unit) => unit !== null) ?? undefined;
    case "top":
      return above(block, { ...from, storey: -1 }, 1, middleOf(storey, from.place));
    case "bottom":
      return above(block, { ...from, storey: block.storeys.length }, -1, middleOf(storey, from.place));
  }
}

function beside(layout: Layout, from: Spot, storey: Storey, by: -1 | 1): Unit | undefined {
  for (let place = from.place + by; place >= 0 && place < storey.places.length; place += by) {
    const unit = storey.places[place];
    if (unit) return unit;
  }
  const next = layout.blocks[from.block + by];
  if (!next) return undefined;
  // On to the next tower on the same floor, or on its floor nearest to it.
  const storeys = next.storeys
    .filter((each) => each.places.some((unit) => unit !== null))
    .sort((one, other) => Math.abs(one.floor - storey.floor) - Math.abs(other.floor - storey.floor));
  const places = storeys[0]?.places ?? [];
  return (by === 1 ? places.find((unit) => unit !== null) : places.findLast((unit) => unit !== null)) ?? undefined;
}

function above(block: Block, from: Spot, by: -1 | 1, middle: number): Unit | undefined {
  for (let index = from.storey + by; index >= 0 && index < block.storeys.length; index += by) {
    const storey = block.storeys[index];
    const unit = storey && nearestTo(storey, middle);
    if (unit) return unit;
  }
  return undefined;
}

function otherLane(layout: Layout, from: Spot, by: -1 | 1): Unit | undefined {
  const places = layout.blocks[from.block + by]?.storeys[0]?.places;
  return places?.[Math.min(from.place, places.length - 1)] ?? undefined;
}

function nearestTo(storey: Storey, middle: number): Unit | undefined {
  let found: Unit | undefined;
  let closest = Number.POSITIVE_INFINITY;
  storey.places.forEach((unit, place) => {
    const distance = Math.abs(middleOf(storey, place) - middle);
    if (unit && distance < closest - 1e-9) {
      closest = distance;
      found = unit;
    }
  });
  return found;
}

/** How far along the floor the middle of a place lies, from 0 to 1. */
function middleOf(storey: Storey, place: number): number {
  const sum = storey.shares.reduce((all, share) => all + share, 0);
  const before = storey.shares.slice(0, place).reduce((all, share) => all + share, 0);
  return sum > 0 ? (before + (storey.shares[place] ?? 0) / 2) / sum : 0;
}

export type Box = { left: number; top: number; right: number; bottom: number };

/** How a rectangle that is drawn changes what was chosen: alone, added to it (Shift), or taken out of it (Alt). */
export type Mode = "replace" | "add" | "remove";

export function modeOf({ shiftKey, altKey }: { shiftKey: boolean; altKey: boolean }): Mode {
  return altKey ? "remove" : shiftKey ? "add" : "replace";
}

export function boxOf(one: { x: number; y: number }, other: { x: number; y: number }): Box {
  return {
    left: Math.min(one.x, other.x),
    top: Math.min(one.y, other.y),
    right: Math.max(one.x, other.x),
    bottom: Math.max(one.y, other.y),
  };
}

/** Those whose box is touched by the rectangle. */
export function touched(boxes: ReadonlyMap<number, Box>, { left, top, right, bottom }: Box): number[] {
  const found: number[] = [];
  for (const [id, box] of boxes) {
    if (box.left < right && box.right > left && box.top < bottom && box.bottom > top) found.push(id);
  }
  return found;
}

export function chosenAfter(before: ReadonlySet<number>, hit: readonly number[], mode: Mode): Set<number> {
  const next = new Set(mode === "replace" ? [] : before);
  for (const id of hit) {
    if (mode === "remove") next.delete(id);
    else next.add(id);
  }
  return next;
}

"use client";

import { type KeyboardEvent, useMemo, useState } from "react";
import type { Layout } from "./layout";
import { type Step, spotsOf, stepFrom } from "./walk";

const STEPS: Record<string, Step> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
  PageUp: "top",
  PageDown: "bottom",
};

/**
 * The plan is one stop of the tab key; arrow keys walk it from there (ARIA practices, grid).
 *
 * `current`: the unit that tab reaches: where the reader was, else the chosen one, else the first that matches.
 */
export function usePlanKeys(layout: Layout, selected: number | null, dimmed: ReadonlySet<number>) {
  const [visited, setCurrent] = useState<number | null>(null);
  const spots = useMemo(() => spotsOf(layout), [layout]);
  const first = useMemo(() => firstOf(layout, dimmed), [layout, dimmed]);
  const current = [visited, selected, first].find((id) => id !== null && spots.has(id)) ?? null;

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.metaKey) return;
    const id = Number((event.target as HTMLElement).dataset.unit);
    const spot = spots.get(id);
    if (!spot) return;
    event.preventDefault();
    const jump = event.ctrlKey && step === "first" ? "top" : event.ctrlKey && step === "last" ? "bottom" : step;
    const wrapped = layout.blocks[spot.block]?.lane && (jump === "up" || jump === "down");
    const site = event.currentTarget;
    const next =
      (wrapped ? lineAbove(event.target as HTMLElement, jump === "up") : null) ??
      site.querySelector<HTMLElement>(`[data-unit="${stepFrom(layout, spot, jump)?.id}"]`);
    if (!next) return;
    setCurrent(Number(next.dataset.unit));
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  return { spots, current, setCurrent, onKeyDown };
}

/** In a lane that takes several lines on the screen, the unit on the line above or below. */
function lineAbove(cell: HTMLElement, up: boolean): HTMLElement | null {
  const from = cell.getBoundingClientRect();
  let found: HTMLElement | null = null;
  let closest = Number.POSITIVE_INFINITY;
  for (const other of cell.closest("table")?.querySelectorAll<HTMLElement>("[data-unit]") ?? []) {
    const at = other.getBoundingClientRect();
    const rise = up ? from.top - at.top : at.top - from.top;
    const distance = rise * 4 + Math.abs(at.left - from.left);
    if (rise > 1 && distance < closest) {
      closest = distance;
      found = other;
    }
  }
  return found;
}

function firstOf(layout: Layout, dimmed: ReadonlySet<number>): number | null {
  let fallback: number | null = null;
  for (const block of layout.blocks) {
    for (const storey of block.storeys) {
      for (const unit of storey.places) {
        if (!unit) continue;
        fallback ??= unit.id;
        if (unit.status === "available" && !dimmed.has(unit.id)) return unit.id;
      }
    }
  }
  return fallback;
}

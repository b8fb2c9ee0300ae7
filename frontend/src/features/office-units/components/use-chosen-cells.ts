"use client";

import { type RefObject, useLayoutEffect } from "react";
import type { Unit } from "../unit";

const NOTHING: ReadonlySet<number> = new Set();

/** Marks the units that are chosen, as `useDimming` dims others: by attributes that are switched, whatever their number. */
export function useChosenCells(
  site: RefObject<HTMLElement | null>,
  units: readonly Unit[],
  chosen: ReadonlySet<number> = NOTHING,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: cells that are new with other units are marked, too
  useLayoutEffect(() => markChosen(site.current, chosen), [site, units, chosen]);
}

export function markChosen(site: HTMLElement | null, chosen: ReadonlySet<number>): void {
  for (const cell of site?.querySelectorAll<HTMLElement>("[data-unit]") ?? []) {
    const value = String(chosen.has(Number(cell.dataset.unit)));
    if (cell.getAttribute("aria-selected") !== value) cell.setAttribute("aria-selected", value);
  }
}

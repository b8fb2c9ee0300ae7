"use client";

import { type RefObject, useLayoutEffect } from "react";
import type { Unit } from "./layout";

/**
 * Dims the units that a filter leaves out.
 *
 * A filter touches most units at once, and drawing 2,000 of them anew takes React ten times as long as switching an
 * attribute that it knows nothing of.
 */
export function useDimming(
  site: RefObject<HTMLElement | null>,
  units: readonly Unit[],
  dimmed: ReadonlySet<number>,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: cells that are new with other units are dimmed, too
  useLayoutEffect(() => {
    for (const cell of site.current?.querySelectorAll<HTMLElement>("[data-unit]") ?? []) {
      cell.toggleAttribute("data-dim", dimmed.has(Number(cell.dataset.unit)));
    }
  }, [site, units, dimmed]);
}

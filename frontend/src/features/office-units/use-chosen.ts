"use client";

import { useMemo } from "react";
import { type Selection, useSelection } from "@/components/data-table/rows";
import type { Unit } from "./unit";

/**
 * The units that are chosen, of those that the filters leave: nobody changes what they do not see. Those that are
 * filtered out are chosen again when the filters let them in.
 */
export function useChosen(found: readonly Unit[]): { units: readonly Unit[]; selection: Selection } {
  const kept = useSelection();
  const units = useMemo(
    () => (kept.keys.size === 0 ? [] : found.filter((unit) => kept.keys.has(unit.id))),
    [found, kept.keys],
  );
  const selection = useMemo(() => ({ ...kept, keys: new Set(units.map((unit) => unit.id)) }), [kept, units]);
  return { units, selection };
}

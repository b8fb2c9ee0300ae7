"use client";

import { useState } from "react";
import type { Unit } from "./layout";

/** The units that were free the last time and are not any more: they fade, once. */
export function useJustTaken(units: readonly Unit[]): ReadonlySet<number> {
  const [seen, setSeen] = useState({ units, taken: NOTHING });
  if (seen.units === units) return seen.taken;
  const free = new Set(seen.units.filter((unit) => unit.status === "available").map((unit) => unit.id));
  const taken = new Set(
    units
      .filter((unit) => unit.status !== "available" && (free.has(unit.id) || seen.taken.has(unit.id)))
      .map((unit) => unit.id),
  );
  const next = { units, taken: taken.size ? taken : NOTHING };
  setSeen(next);
  return next.taken;
}

const NOTHING: ReadonlySet<number> = new Set();

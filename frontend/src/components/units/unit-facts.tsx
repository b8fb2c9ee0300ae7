"use client";

import type { Unit } from "@/components/stacking-plan/layout";
import { usePlanWords } from "@/components/stacking-plan/plan-words";

type Facts = Pick<Unit, "unit_type" | "floor_number" | "area_sqft"> & Partial<Pick<Unit, "facing">>;

/** What a unit is, in one line: 3 BHK · 12th floor · 1,184 sq ft · facing east. */
export function UnitFacts({ unit }: { unit: Facts }) {
  const words = usePlanWords();
  const facts = [
    words.type(unit.unit_type),
    unit.unit_type !== "plot" && words.floor(unit.floor_number),
    words.area(unit.area_sqft),
    unit.facing && words.towards(unit.facing),
  ];
  return <span>{facts.filter(Boolean).join(" · ")}</span>;
}

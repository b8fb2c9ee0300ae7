"use client";

import { useCallback } from "react";
import { useKept } from "@/lib/kept";
import type { Typed } from "../form-values";
import type { Unit } from "../unit";

/** What is typed about a unit and not saved yet, with the unit as it was when somebody began: kept on this device. */
export type UnitDraft = { base: Unit; typed: Typed };

export function useUnitDraft(unitId: number) {
  const [kept, keep] = useKept<UnitDraft | null>(`unit:${unitId}`, null);
  return { kept, keep: useCallback((draft: UnitDraft | null) => keep(draft), [keep]) };
}

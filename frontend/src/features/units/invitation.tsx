"use client";

import { useMemo } from "react";
import { ANYTHING, type PlanFilter, TYPES, type UnitType } from "@/components/stacking-plan/filter";
import type { Unit } from "@/components/stacking-plan/layout";
import { usePlanWords } from "@/components/stacking-plan/plan-words";
import { useTexts } from "@/lib/i18n/client";
import classes from "./units.module.css";

/** What stands beside the plan before anything is chosen: what is free of each type, and from how much. */
export function Invitation({ units, onFilter }: { units: readonly Unit[]; onFilter: (filter: PlanFilter) => void }) {
  const t = useTexts("project");
  const words = usePlanWords();
  const types = useMemo(() => freeByType(units), [units]);
  const some = types.some(({ free }) => free > 0);
  return (
    <div className={`card ${classes.invitation}`}>
      <h3>{t(some ? "unit.pick" : "unit.none")}</h3>
      <p className="quiet small">{t(some ? "unit.pickText" : "unit.noneText")}</p>
      <ul>
        {types.map(({ type, free, least, currency }) => (
          <li key={type}>
            <button
              type="button"
              className={classes.byType}
              disabled={free === 0}
              onClick={() => onFilter({ ...ANYTHING, types: [type] })}
            >
              <span>{words.type(type)}</span>
              <span className="figures quiet">{t("unit.typeFree", { count: free })}</span>
              {free > 0 && (
                <span className="small quiet">{t("unit.from", { amount: words.spoken(least, currency) })}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

type OfType = { type: UnitType; free: number; least: number; currency: string };

function freeByType(units: readonly Unit[]): OfType[] {
  return TYPES.flatMap((type) => {
    const such = units.filter((unit) => unit.unit_type === type);
    const prices = such.filter((unit) => unit.status === "available").map((unit) => Number(unit.price));
    const [first] = such;
    return first ? [{ type, free: prices.length, least: Math.min(...prices), currency: first.currency }] : [];
  });
}

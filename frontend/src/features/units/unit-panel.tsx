"use client";

import { IconX } from "@tabler/icons-react";
import { type Ref, useState } from "react";
import { StatusPill } from "@/components/figures/status-pill";
import type { Unit } from "@/components/stacking-plan/layout";
import { UnitFacts } from "@/components/units/unit-facts";
import type { components } from "@/lib/api/schema";
import { useTexts } from "@/lib/i18n/client";
import { FloorPlan, planOf } from "./floor-plan";
import { NearestFree } from "./nearest-free";
import { Schematic } from "./schematic";
import { UnitCost } from "./unit-cost";
import classes from "./units.module.css";

export type PanelProject = Pick<
  components["schemas"]["ProjectResponse"],
  "slug" | "images" | "currency" | "hold_hours" | "token_percent" | "extras" | "payment_plans"
>;

type Props = {
  unit: Unit;
  units: readonly Unit[];
  project: PanelProject;
  phases?: readonly { id: number; name: string }[];
  onChoose: (unit: Unit) => void;
  onClose?: () => void;
  headingRef?: Ref<HTMLHeadingElement>;
};

/** All about one unit: what it is, what it costs and how that is paid; whoever is too late is shown what is like it. */
export function UnitPanel({ unit, units, project, phases, onChoose, onClose, headingRef }: Props) {
  const t = useTexts("project");
  const common = useTexts("common");
  const lost = useLost(unit);
  const free = unit.status === "available";
  const plan = planOf(unit, project.images);
  return (
    <article className={classes.unit} aria-label={t("unit.panel", { number: unit.unit_number })}>
      <header>
        <div className={classes.title}>
          <h3 ref={headingRef} tabIndex={-1} data-autofocus dir="auto">
            {unit.unit_number}
          </h3>
          <StatusPill kind="unit" status={unit.status} />
          {onClose && (
            <button type="button" className={classes.close} aria-label={common("actions.close")} onClick={onClose}>
              <IconX size={20} aria-hidden="true" />
            </button>
          )}
        </div>
        <p className={`quiet ${classes.facts}`}>
          <UnitFacts unit={unit} />
        </p>
        <Features unit={unit} />
      </header>
      {!free && (
        <p className={classes.taken} role="status">
          {lost
            ? t("unit.justTaken", { number: unit.unit_number })
            : t(`unit.taken.${unit.status as Exclude<Unit["status"], "available">}`, { number: unit.unit_number })}
        </p>
      )}
      {!free && <NearestFree units={units} unit={unit} onChoose={onChoose} />}
      {plan ? <FloorPlan key={plan.id} plan={plan} name={unit.unit_number} /> : <Schematic unit={unit} />}
      {free && <UnitCost key={unit.id} unit={unit} project={project} phases={phases} />}
    </article>
  );
}

/** Bathrooms, balconies and whatever the builder names: what there is none of is not spoken of. */
function Features({ unit }: { unit: Unit }) {
  const t = useTexts("project");
  const all = [
    unit.bathrooms > 0 && t("unit.bathrooms", { count: unit.bathrooms }),
    unit.balconies > 0 && t("unit.balconies", { count: unit.balconies }),
    unit.parking_spaces > 0 && t("unit.parking", { count: unit.parking_spaces }),
    ...unit.features,
  ].filter((each) => typeof each === "string");
  if (!all.length) return null;
  return (
    <ul className={classes.features} aria-label={t("unit.features")}>
      {[...new Set(all)].map((feature) => (
        <li key={feature}>{feature}</li>
      ))}
    </ul>
  );
}

/** Whether the unit was free when it was opened here and is not any more. */
function useLost(unit: Unit): boolean {
  const [seen, setSeen] = useState({ id: unit.id, free: unit.status === "available" });
  if (seen.id !== unit.id) {
    const next = { id: unit.id, free: unit.status === "available" };
    setSeen(next);
    return false;
  }
  if (!seen.free && unit.status === "available") setSeen({ ...seen, free: true });
  return seen.free && unit.status !== "available";
}

"use client";

import { Money } from "@/components/figures/money";
import type { Unit } from "@/components/stacking-plan/layout";
import { nearestFree } from "@/components/units/nearest";
import { UnitFacts } from "@/components/units/unit-facts";
import { useTexts } from "@/lib/i18n/client";
import classes from "./units.module.css";

/** For whoever came too late: the free units that are most like the one they wanted. */
export function NearestFree({
  units,
  unit,
  onChoose,
}: {
  units: readonly Unit[];
  unit: Unit;
  onChoose: (unit: Unit) => void;
}) {
  const t = useTexts("project");
  const near = nearestFree(units, unit);
  if (!near.length) return <p className="quiet">{t("unit.nothingFree")}</p>;
  return (
    <section className={classes.part}>
      <h4>{t("unit.nearest")}</h4>
      <ul className={classes.near}>
        {near.map((each) => (
          <li key={each.id}>
            <button type="button" onClick={() => onChoose(each)}>
              <span className={classes.nearNumber}>{each.unit_number}</span>
              <Money amount={each.price} currency={each.currency} />
              <span className={`quiet small ${classes.nearFacts}`}>
                <UnitFacts unit={each} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

"use client";

import { useTexts } from "@/lib/i18n/client";
import { countByStatus, STATUSES } from "./filter";
import type { Unit } from "./layout";
import classes from "./stacking-plan.module.css";

/** Each status as it is drawn, in its word, with how many units have it. */
export function PlanLegend({ units }: { units: readonly Unit[] }) {
  const t = useTexts("project");
  const status = useTexts("status");
  const counts = countByStatus(units);
  return (
    <ul className={classes.legend} aria-label={t("plan.legend")}>
      {STATUSES.filter((each) => counts[each] > 0).map((each) => (
        <li key={each}>
          <span className={classes.swatch} data-status={each} aria-hidden="true" />
          {status(`unit.${each}`)} <span className="figures quiet">{counts[each]}</span>
        </li>
      ))}
    </ul>
  );
}

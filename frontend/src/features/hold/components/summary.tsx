"use client";

import type { ReactNode } from "react";
import { Money } from "@/components/figures/money";
import { UnitFacts } from "@/components/units/unit-facts";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import type { HoldProject, Quote, Unit } from "../api";
import classes from "./summary.module.css";

type Props = { project: HoldProject; unit: Unit; quote: Quote; asking: boolean; children: ReactNode };

/** The choice in figures, beside the steps on a desk and at the thumb on a phone, with the button that goes on. */
export function Summary({ project, unit, quote, asking, children }: Props) {
  const t = useTexts("hold");
  const { currency, token_amount: token, total_amount: total } = quote;
  return (
    <aside className={classes.summary} aria-label={t("summary.label")}>
      <div className={classes.home}>
        <h2>{unit.unit_number}</h2>
        <p className="quiet">
          <UnitFacts unit={unit} />
        </p>
        <p className="quiet">
          {project.name}, {project.city}
        </p>
      </div>
      <div className={classes.figures} data-asking={asking}>
        <p role="status" className={classes.total}>
          <span className="quiet">{t("summary.total")}</span>
          <strong>
            <Money amount={total} currency={currency} />
          </strong>
        </p>
        <p className={classes.token}>
          {isZero(token)
            ? t("summary.noToken")
            : t.rich("summary.token", { amount: () => <Money amount={token} currency={currency} /> })}
        </p>
      </div>
      {children}
    </aside>
  );
}

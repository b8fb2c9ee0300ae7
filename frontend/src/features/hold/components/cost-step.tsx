"use client";

import { CostSheet } from "@/components/cost-sheet/cost-sheet";
import { ExtrasPicker } from "@/components/cost-sheet/extras-picker";
import { PaymentPlanBar } from "@/components/cost-sheet/payment-plan-bar";
import { PlanChoice } from "@/components/cost-sheet/plan-choice";
import { useTexts } from "@/lib/i18n/client";
import type { HoldProject, Phase, Quote, Unit } from "../api";
import type { Choice } from "../choice";
import classes from "./hold.module.css";

type Props = {
  project: HoldProject;
  unit: Unit;
  phases: Phase[];
  quote: Quote;
  asking: boolean;
  choice: Choice;
  choose: (choice: Choice) => void;
};

/** What the home costs, line by line, and how it is paid: the plan and the extras are chosen here. */
export function CostStep({ project, unit, phases, quote, asking, choice, choose }: Props) {
  const t = useTexts("hold");
  const { payment_plans: plans, extras } = project;
  return (
    <>
      {plans.length > 1 && (
        <section className={classes.section}>
          <h3>{t("cost.plan")}</h3>
          <PlanChoice
            plans={plans}
            value={choice.planId ?? quote.payment_plan.id}
            onChange={(planId) => choose({ ...choice, planId })}
          />
        </section>
      )}
      {extras.length > 0 && (
        <section className={classes.section}>
          <h3>{t("cost.extras")}</h3>
          <ExtrasPicker
            extras={extras}
            currency={project.currency}
            value={choice.extras}
            onChange={(taken) => choose({ ...choice, extras: taken })}
          />
        </section>
      )}
      <section className={classes.section} aria-busy={asking}>
        <h3>{t("cost.sheet")}</h3>
        <CostSheet sheet={quote} currency={quote.currency} unit={unit} />
      </section>
      <section className={classes.section} aria-busy={asking}>
        <h3>{t("cost.schedule")}</h3>
        <PaymentPlanBar stages={quote.payment_plan.stages} currency={quote.currency} phases={phases} list />
      </section>
    </>
  );
}

"use client";

import { useId } from "react";
import type { components } from "@/lib/api/schema";
import { useTexts } from "@/lib/i18n/client";
import classes from "./payment.module.css";

type Plan = Pick<components["schemas"]["PaymentPlanResponse"], "id" | "name">;

/** The project's ways to pay, one of which is chosen; the first, until somebody chooses. Nothing if there is no choice. */
export function PlanChoice({
  plans,
  value,
  onChange,
}: {
  plans: readonly Plan[];
  value: number | null | undefined;
  onChange: (planId: number) => void;
}) {
  const t = useTexts("project");
  const name = useId();
  const chosen = value ?? plans[0]?.id;
  if (plans.length < 2) return null;
  return (
    <fieldset className={classes.choices}>
      <legend className={classes.unseen}>{t("costSheet.choosePlan")}</legend>
      {plans.map((plan) => (
        <label key={plan.id}>
          <input type="radio" name={name} checked={plan.id === chosen} onChange={() => onChange(plan.id)} />
          {plan.name}
        </label>
      ))}
    </fieldset>
  );
}

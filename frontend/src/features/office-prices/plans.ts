import { idsGiven, newKey } from "@/components/office/saved-list/rows";
import type { components } from "@/lib/api/schema";
import { isCount, numberOf, parseParts, sumOf, WHOLE, written } from "./decimals";
import { checkNames, type Faults } from "./rows";

type Schemas = components["schemas"];
export type FallsDue = Schemas["FallsDue"];
export type PlanType = Schemas["PlanType"];

export type StageRow = {
  key: string;
  name: string;
  percent: string;
  falls_due: FallsDue;
  due_date: string;
  phase_id: string;
  grace_days: string;
};
export type PlanRow = { key: string; id: number | null; name: string; plan_type: PlanType; stages: StageRow[] };
export type PlansForm = { plans: PlanRow[] };

export const PLAN_TYPES = ["construction_linked", "installments", "full_payment", "loan"] as const;
export const DUES = ["on_booking", "on_agreement", "on_date", "on_phase", "on_handover"] as const;
const MOST_GRACE = 365;

export function formOf({ payment_plans }: Schemas["PaymentPlansResponse"]): PlansForm {
  return {
    plans: payment_plans.map(({ id, name, plan_type, stages }) => ({
      ...{ key: `plan-${id}`, id, name, plan_type },
      stages: stages.map((stage, place) => ({
        key: `${id}-${place}`,
        name: stage.name,
        percent: String(stage.percent),
        falls_due: stage.falls_due,
        due_date: stage.due_date ?? "",
        phase_id: stage.phase_id === null ? "" : String(stage.phase_id),
        grace_days: stage.grace_days === 0 ? "" : String(stage.grace_days),
      })),
    })),
  };
}

/** What the API is sent, of a form without faults. */
export function askedOf({ plans }: PlansForm): Schemas["PaymentPlansIn"] {
  return {
    payment_plans: plans.map(({ id, name, plan_type, stages }) => ({
      ...{ id, name: name.trim(), plan_type },
      stages: stages.map((stage) => ({
        name: stage.name.trim(),
        percent: numberOf(parseParts(stage.percent) ?? 0n),
        falls_due: stage.falls_due,
        due_date: stage.falls_due === "on_date" ? stage.due_date : null,
        phase_id: stage.falls_due === "on_phase" && stage.phase_id ? Number(stage.phase_id) : null,
        grace_days: Number(stage.grace_days.trim() || "0"),
      })),
    })),
  };
}

export function faultsOf({ plans }: PlansForm): Faults {
  const faults: Faults = {};
  checkNames(plans, "payment_plans", faults);
  plans.forEach(({ stages }, place) => {
    stages.forEach((stage, at) => {
      const path = `payment_plans.${place}.stages.${at}`;
      const percent = parseParts(stage.percent);
      if (stage.name.trim() === "") faults[`${path}.name`] = "missing";
      if (stage.percent.trim() === "") faults[`${path}.percent`] = "missing";
      else if (percent === null || percent === 0n || percent > WHOLE) faults[`${path}.percent`] = "percent";
      if (stage.falls_due === "on_date" && !stage.due_date) faults[`${path}.due_date`] = "missing";
      if (stage.grace_days.trim() && !isCount(stage.grace_days, MOST_GRACE)) faults[`${path}.grace_days`] = "count";
    });
  });
  return faults;
}

/** How much a plan's stages are short of the whole; below zero: over it. */
export function missingPercent({ stages }: PlanRow): bigint {
  return WHOLE - sumOf(stages.map(({ percent }) => percent));
}

export const isWhole = (form: PlansForm): boolean =>
  Object.keys(faultsOf(form)).length === 0 && form.plans.every((plan) => missingPercent(plan) === 0n);

/** What the form says; of one with faults what is typed. */
export function meaningOf(form: PlansForm): string {
  if (isWhole(form)) return JSON.stringify(askedOf(form));
  return JSON.stringify(form.plans.map(({ key: _, ...plan }) => plan));
}

export function withIds(form: PlansForm, sent: PlansForm, took: PlansForm): PlansForm {
  return { plans: idsGiven(form.plans, sent.plans, took.plans) };
}

export function emptyStage(change: Partial<StageRow> = {}): StageRow {
  const nothing = { name: "", percent: "", due_date: "", phase_id: "", grace_days: "" };
  return { key: newKey(), falls_due: "on_phase", ...nothing, ...change };
}

/** A new stage, with what its plan is short of. */
export function nextStage(plan: PlanRow): StageRow {
  const missing = missingPercent(plan);
  return emptyStage({ percent: missing > 0n ? written(missing) : "" });
}

"use client";

import { Button, NativeSelect } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { PaymentPlanBar } from "@/components/cost-sheet/payment-plan-bar";
import { RowButtons } from "@/components/office/saved-list/row-buttons";
import { inserted, moved, replaced, without } from "@/components/office/saved-list/rows";
import { useRemoved } from "@/components/office/saved-list/use-removed";
import { useTexts } from "@/lib/i18n/client";
import { numberOf, parseParts, sumOf, written } from "../decimals";
import { missingPercent, nextStage, PLAN_TYPES, type PlanRow, type PlanType, type StageRow } from "../plans";
import type { Faults } from "../rows";
import { MonthlyFill } from "./monthly-fill";
import { RowField } from "./row-field";
import classes from "./rows.module.css";
import { StageFields } from "./stage-fields";

type Props = {
  plan: PlanRow;
  place: number;
  currency: string;
  phases: { id: number; name: string }[];
  faults: Faults;
  refused: Record<string, string>;
  isReady: boolean;
  save: () => void;
  type: (change: Partial<PlanRow>) => void;
  choose: (change: Partial<PlanRow>) => void;
  up: (() => void) | null;
  down: (() => void) | null;
  remove: () => void;
};

const MOST_STAGES = 120;

/** One way to pay: its stages, and whether they make up the whole. */
export function PlanCard(props: Props) {
  const { plan, place, phases, faults, refused, isReady, save, type, choose } = props;
  const t = useTexts("officeProjects");
  const { stages } = plan;
  const path = `payment_plans.${place}`;
  const { note, removed } = useRemoved<StageRow>((stage, at) => choose({ stages: inserted(stages, stage, at) }));
  return (
    <fieldset className={classes.card}>
      <legend className={classes.unseen}>{plan.name || t("plans.plan", { place: place + 1 })}</legend>
      <div className={classes.head}>
        <RowField
          label={t("plans.name")}
          value={plan.name}
          maxLength={100}
          readOnly={!isReady}
          fault={faults[`${path}.name`]}
          refused={refused[`${path}.name`]}
          onType={(name) => type({ name })}
          save={save}
        />
        <NativeSelect
          label={t("plans.type")}
          value={plan.plan_type}
          onChange={(event) => choose({ plan_type: event.currentTarget.value as PlanType })}
          data={PLAN_TYPES.map((value) => ({ value, label: t(`plans.types.${value}`) }))}
        />
        <RowButtons
          className={classes.buttons}
          name={plan.name}
          up={props.up}
          down={props.down}
          remove={props.remove}
        />
      </div>
      {place === 0 && <p className={classes.hint}>{t("plans.first")}</p>}
      <PaymentPlanBar stages={stages.map(partOf)} currency={props.currency} list={false} />
      <div className={classes.rows}>
        {stages.map((stage, at) => (
          <StageFields
            key={stage.key}
            stage={stage}
            place={at}
            phases={phases}
            faultOf={(name) => faults[`${path}.stages.${at}.${name}`]}
            refusedOf={(name) =>
              refused[`${path}.stages.${at}.${name}`] ?? (name === "name" ? refused[`${path}.stages.${at}`] : undefined)
            }
            isReady={isReady}
            save={save}
            type={(change) => type({ stages: replaced(stages, at, change) })}
            choose={(change) => choose({ stages: replaced(stages, at, change) })}
            buttons={
              <RowButtons
                className={classes.buttons}
                name={stage.name}
                up={at > 0 ? () => choose({ stages: moved(stages, at, -1) }) : null}
                down={at < stages.length - 1 ? () => choose({ stages: moved(stages, at, 1) }) : null}
                remove={
                  stages.length > 1
                    ? () => {
                        note(stage, at);
                        choose({ stages: without(stages, at) });
                      }
                    : null
                }
              />
            }
          />
        ))}
      </div>
      <div className={classes.foot}>
        <Button
          size="sm"
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          disabled={!isReady || stages.length >= MOST_STAGES}
          onClick={() => type({ stages: [...stages, nextStage(plan)] })}
        >
          {t("plans.addStage")}
        </Button>
        {removed && (
          <Button size="sm" variant="subtle" color="ink" onClick={removed.putBack}>
            {t("plans.putBackStage", { name: removed.name })}
          </Button>
        )}
        {plan.plan_type === "installments" && (
          <MonthlyFill plan={plan} most={MOST_STAGES} isReady={isReady} fill={(filled) => choose({ stages: filled })} />
        )}
        <Sum plan={plan} />
      </div>
      {refused[path] && <p role="alert">{refused[path]}</p>}
    </fieldset>
  );
}

/** Whether the stages make up 100 per cent, said as they are typed. */
function Sum({ plan }: { plan: PlanRow }) {
  const t = useTexts("officeProjects");
  const missing = missingPercent(plan);
  const sum = written(sumOf(plan.stages.map(({ percent }) => percent)));
  const rest = written(missing < 0n ? -missing : missing);
  return (
    <p role="status" className={classes.total} data-whole={missing === 0n || undefined}>
      {missing === 0n
        ? t("plans.whole")
        : missing > 0n
          ? t("plans.short", { sum, rest })
          : t("plans.over", { sum, rest })}
    </p>
  );
}

/** A stage as the bar draws it: by its share alone. */
function partOf({ name, percent, falls_due }: StageRow) {
  return {
    ...{ name, falls_due, percent: numberOf(parseParts(percent) ?? 0n) },
    ...{ amount: "0.00", due_date: null, phase_id: null, grace_days: 0 },
  };
}

"use client";

import { Button } from "@mantine/core";
import { useSavedForm } from "@/components/form/use-saved-form";
import { Part } from "@/components/office/part";
import { ListHead } from "@/components/office/saved-list/list-head";
import { inserted, type Line, moved, replaced, without } from "@/components/office/saved-list/rows";
import { useRemoved } from "@/components/office/saved-list/use-removed";
import type { components } from "@/lib/api/schema";
import type { Tagged } from "@/lib/api/tagged";
import { useTexts } from "@/lib/i18n/client";
import { plansOf } from "../api";
import { type PlansForm as Form, faultsOf, formOf, isWhole, meaningOf, type PlanRow, withIds } from "../plans";
import { PRESETS, type Preset, presetPlan } from "../presets";
import { PlanCard } from "./plan-card";
import classes from "./rows.module.css";

const MOST_PLANS = 20;

type Props = {
  project: { id: number; currency: string };
  first: Tagged<components["schemas"]["PaymentPlansResponse"]>;
  phases: { id: number; name: string }[];
};

/** The ways to pay that a project offers; saved as they are typed, all together. */
export function PlansForm({ project, first, phases }: Props) {
  const t = useTexts("officeProjects");
  const calls = plansOf(project.id);
  const form = useSavedForm<Form>({
    ...calls,
    ...{ meaning: meaningOf, isWhole, withIds },
    name: `plans:${project.id}`,
    queryKey: ["office-prices", project.id, "plans"],
    first: { data: formOf(first.data), etag: first.etag },
  });
  const { plans } = form.values;
  const faults = faultsOf(form.values);
  const put = (next: PlanRow[]) => form.type({ plans: next });
  const choose = (next: PlanRow[]) => form.choose({ plans: next });
  const { note, removed } = useRemoved<PlanRow>((plan, place) => {
    // One that is gone from the project by now is made anew.
    const isThere = form.state.stands.data.plans.some(({ id }) => id === plan.id);
    choose(inserted(plans, isThere ? plan : { ...plan, id: null }, place));
  });

  function add(preset: Preset) {
    const say = {
      plan: (name: Preset) => t(`plans.preset.${name}`),
      stage: (stage: Parameters<Parameters<typeof presetPlan>[1]["stage"]>[0], number: number) =>
        t(`plans.stages.${stage}`, { number }),
    };
    const today = new Date().toLocaleDateString("sv");
    const names = plans.map(({ name }) => name.trim());
    choose([...plans, presetPlan(preset, say, today, names)]);
  }

  return (
    <Part title={t("plans.title")} note={t("plans.note")} wide>
      <ListHead form={form} lines={({ plans: rows }) => rows.map(lineOf)} removed={removed} />
      {plans.map((plan, place) => (
        <PlanCard
          key={plan.key}
          plan={plan}
          place={place}
          currency={project.currency}
          phases={phases}
          faults={faults}
          refused={form.state.refused}
          isReady={form.isReady}
          save={form.save}
          type={(change) => put(replaced(plans, place, change))}
          choose={(change) => choose(replaced(plans, place, change))}
          up={place > 0 ? () => choose(moved(plans, place, -1)) : null}
          down={place < plans.length - 1 ? () => choose(moved(plans, place, 1)) : null}
          remove={() => {
            note(plan, place);
            choose(without(plans, place));
          }}
        />
      ))}
      {plans.length === 0 && <p className={classes.hint}>{t("plans.none")}</p>}
      <div className={classes.presets}>
        {PRESETS.map((preset) => (
          <Button
            key={preset}
            size="sm"
            variant="default"
            disabled={!form.isReady || plans.length >= MOST_PLANS}
            onClick={() => add(preset)}
          >
            {t("plans.add", { plan: t(`plans.preset.${preset}`) })}
          </Button>
        ))}
      </div>
    </Part>
  );
}

function lineOf({ name, stages }: PlanRow): Line {
  return { label: name, text: stages.map((stage) => `${stage.name} ${stage.percent}%`).join(", ") };
}

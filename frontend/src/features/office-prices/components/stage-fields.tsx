"use client";

import { NativeSelect } from "@mantine/core";
import type { ReactNode } from "react";
import { useTexts } from "@/lib/i18n/client";
import { DUES, type FallsDue, type StageRow } from "../plans";
import type { Fault } from "../rows";
import { FigureField, RowField } from "./row-field";
import classes from "./rows.module.css";

type Props = {
  stage: StageRow;
  place: number;
  phases: { id: number; name: string }[];
  faultOf: (name: string) => Fault | undefined;
  refusedOf: (name: string) => string | undefined;
  isReady: boolean;
  save: () => void;
  type: (change: Partial<StageRow>) => void;
  choose: (change: Partial<StageRow>) => void;
  buttons: ReactNode;
};

/** A stage: how much, and what makes it fall due. */
export function StageFields({ stage, place, phases, faultOf, refusedOf, isReady, save, type, choose, buttons }: Props) {
  const t = useTexts("officeProjects");
  const field = (name: "name" | "percent" | "due_date" | "grace_days") => ({
    label: t(`plans.fields.${name}`),
    value: stage[name],
    readOnly: !isReady,
    fault: faultOf(name),
    refused: refusedOf(name),
    onType: (text: string) => type({ [name]: text }),
    save,
  });
  return (
    <fieldset className={classes.stage}>
      <legend className={classes.unseen}>{t("plans.stage", { place: place + 1 })}</legend>
      <RowField {...field("name")} maxLength={100} />
      <FigureField {...field("percent")} rightSection={<span aria-hidden="true">%</span>} />
      <NativeSelect
        label={t("plans.fields.falls_due")}
        value={stage.falls_due}
        onChange={(event) => choose({ falls_due: event.currentTarget.value as FallsDue })}
        data={DUES.map((value) => ({ value, label: t(`plans.dues.${value}`) }))}
      />
      <Particular
        stage={stage}
        phases={phases}
        error={refusedOf("phase_id")}
        choose={choose}
        date={field("due_date")}
      />
      <FigureField {...field("grace_days")} inputMode="numeric" placeholder="0" />
      {buttons}
    </fieldset>
  );
}

type ParticularProps = Pick<Props, "stage" | "phases" | "choose"> & {
  error: string | undefined;
  date: Parameters<typeof RowField>[0];
};

/** The date or the phase of the work that a stage falls due with. */
function Particular({ stage, phases, error, choose, date }: ParticularProps) {
  const t = useTexts("officeProjects");
  if (stage.falls_due === "on_date") return <RowField {...date} type="date" dir="ltr" />;
  if (stage.falls_due !== "on_phase") return <span className={classes.nothing} />;
  return (
    <NativeSelect
      label={t("plans.fields.phase_id")}
      value={stage.phase_id}
      error={error}
      onChange={(event) => choose({ phase_id: event.currentTarget.value })}
      data={[
        { value: "", label: t("plans.noPhase") },
        ...phases.map(({ id, name }) => ({ value: String(id), label: name })),
      ]}
    />
  );
}

"use client";

import { Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import type { useFieldErrors } from "@/components/form/field-errors";
import { useTexts } from "@/lib/i18n/client";
import { type PhaseField, type PhaseValues, statusesAt } from "../phase-values";
import classes from "./forms.module.css";

type Props = {
  values: PhaseValues;
  change: (change: Partial<PhaseValues>) => void;
  field: ReturnType<typeof useFieldErrors>["field"];
  /** How far it is; null: it is not there yet. */
  percent: number | null;
};

/** What is said of a phase besides how far it is. */
export function PhaseFields({ values, change, field, percent }: Props) {
  const t = useTexts("officeProgress");
  const status = useTexts("status");
  const of = (name: Exclude<PhaseField, "photos" | "customer_visible">) => ({
    ...field(name),
    label: t(`phase.fields.${name}`),
    value: values[name],
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });
  const statuses = percent === null ? [] : statusesAt(percent);
  return (
    <>
      <TextInput {...of("name")} maxLength={100} dir="auto" />
      <div className={classes.pair}>
        <TextInput {...of("start_date")} type="date" />
        <TextInput {...of("expected_end_date")} type="date" />
        {percent === 100 && <TextInput {...of("actual_end_date")} type="date" />}
      </div>
      <div className={classes.pair}>
        {statuses.length > 1 && (
          <NativeSelect
            {...of("status")}
            data={statuses.map((each) => ({ value: each, label: status(`phase.${each}`) }))}
          />
        )}
        <TextInput {...of("weight")} description={t("phase.weightNote")} inputMode="decimal" maxLength={12} />
      </div>
      <Textarea {...of("description")} maxLength={2000} autosize minRows={2} maxRows={8} dir="auto" />
      <Textarea
        {...of("contractor_notes")}
        description={t("phase.notesNote")}
        maxLength={5000}
        autosize
        minRows={2}
        maxRows={8}
        dir="auto"
      />
      <Checkbox
        label={t("phase.fields.customer_visible")}
        description={t("phase.visibleNote")}
        checked={values.customer_visible}
        onChange={(event) => change({ customer_visible: event.currentTarget.checked })}
      />
    </>
  );
}

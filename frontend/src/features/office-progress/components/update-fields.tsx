"use client";

import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import type { useFieldErrors } from "@/components/form/field-errors";
import { useTexts } from "@/lib/i18n/client";
import { PRIORITIES, TYPES, type UpdateField, type UpdateType, type UpdateValues } from "../update-values";
import classes from "./forms.module.css";

type Props = {
  values: UpdateValues;
  change: (change: Partial<UpdateValues>) => void;
  field: ReturnType<typeof useFieldErrors>["field"];
  /** What of it stays as it was published. */
  isFixed: boolean;
};

type TextField = Exclude<UpdateField, "photos" | "update_type" | "priority">;

function useText({ values, change, field }: Omit<Props, "isFixed">) {
  const t = useTexts("officeProgress");
  return (name: TextField) => ({
    ...field(name),
    label: t(`update.fields.${name}`),
    value: values[name],
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });
}

/** What the news is, and what it says; of a delay, how long and until when. */
export function UpdateFields(props: Props) {
  const { values, change, isFixed } = props;
  const t = useTexts("officeProgress");
  const of = useText(props);
  return (
    <>
      <Types chosen={values.update_type} choose={(update_type) => change({ update_type })} isFixed={isFixed} />
      <TextInput {...of("title")} size="md" maxLength={200} dir="auto" />
      <Textarea {...of("content")} size="md" maxLength={10_000} autosize minRows={4} maxRows={16} dir="auto" />
      {values.update_type === "delay" && (
        <div className={classes.pair}>
          <TextInput {...of("estimated_delay_days")} inputMode="numeric" maxLength={4} />
          <TextInput
            {...of("expected_completion_date")}
            type="date"
            disabled={isFixed}
            description={t("update.newDate")}
            inputWrapperOrder={["label", "input", "description", "error"]}
          />
        </div>
      )}
    </>
  );
}

function Types({ chosen, choose, isFixed }: { chosen: UpdateType; choose: (t: UpdateType) => void; isFixed: boolean }) {
  const t = useTexts("officeProgress");
  const news = useTexts("progress");
  return (
    <fieldset className={classes.types}>
      <legend className={classes.legend}>{t("update.fields.update_type")}</legend>
      <div className={classes.chips}>
        {TYPES.map((type) => (
          <label key={type} className={classes.type}>
            <input
              type="radio"
              name="update_type"
              value={type}
              checked={chosen === type}
              disabled={isFixed && chosen !== type}
              onChange={() => choose(type)}
            />
            <span>{news(`news.types.${type}`)}</span>
          </label>
        ))}
      </div>
      {isFixed && <p className="quiet small">{t("update.fixed")}</p>}
    </fieldset>
  );
}

/** What most news does without. */
export function MoreFields(props: Omit<Props, "isFixed"> & { isOpen: boolean }) {
  const { values, change, field, isOpen } = props;
  const t = useTexts("officeProgress");
  const of = useText(props);
  return (
    <details className={classes.more} open={isOpen || undefined}>
      <summary>{t("update.more")}</summary>
      <div>
        <NativeSelect
          {...field("priority")}
          label={t("update.fields.priority")}
          value={values.priority}
          onChange={(event) => change({ priority: event.currentTarget.value as UpdateValues["priority"] })}
          data={PRIORITIES.map((value) => ({ value, label: t(`update.priorities.${value}`) }))}
        />
        <TextInput {...of("tags")} description={t("update.tagsNote")} maxLength={1000} dir="auto" />
        <Textarea
          {...of("video_urls")}
          description={t("update.videosNote")}
          autosize
          minRows={2}
          maxRows={10}
          maxLength={5000}
          autoCapitalize="none"
          dir="ltr"
        />
      </div>
    </details>
  );
}

"use client";

import "@mantine/core/styles/Combobox.css";
import "@mantine/core/styles/Pill.css";
import "@mantine/core/styles/PillsInput.css";
import "@mantine/core/styles/Popover.css";
import "@mantine/core/styles/ScrollArea.css";
import { NativeSelect, TagsInput } from "@mantine/core";
import { Part, Row } from "@/components/office/part";
import { useTexts } from "@/lib/i18n/client";
import { useProjectField } from "./editor";
import { NumberField, ProseField, TextField } from "./fields";
import { StageMove } from "./stage-move";

const TYPES = ["residential", "commercial", "mixed"] as const;
const PRECISIONS = ["day", "month", "quarter"] as const;
const USUAL = ["garden", "playground", "clubhouse", "pool", "gym", "charging", "solar", "rainwater", "lifts"] as const;

/** What a project is, when it is built, and how far it is. */
export function FactsForm() {
  const t = useTexts("officeProjects");
  const common = useTexts("common");
  const type = useProjectField("project_type");
  const precision = useProjectField("expected_completion_precision");
  return (
    <div>
      <Part title={t("facts.title")} note={t("facts.note")}>
        <TextField name="name" maxLength={200} required withAsterisk={false} />
        <NativeSelect
          name="project_type"
          label={t("editor.fields.project_type")}
          value={type.value}
          error={type.error}
          onChange={(event) => type.choose(event.currentTarget.value)}
          data={TYPES.map((value) => ({ value, label: common(`projectTypes.${value}`) }))}
        />
        <ProseField
          name="description"
          description={t("facts.descriptionHint")}
          maxLength={10_000}
          autosize
          minRows={4}
        />
        <TextField name="rera_number" description={t("facts.reraHint")} maxLength={100} dir="ltr" autoComplete="off" />
        <Row>
          <NumberField name="total_units" description={t("facts.unitsHint")} inputMode="numeric" />
          <NumberField name="project_area" description={t("facts.areaHint")} />
        </Row>
        <Amenities usual={USUAL.map((each) => t(`facts.usual.${each}`))} />
      </Part>
      <Part title={t("facts.when")} note={t("facts.whenNote")}>
        <Row>
          <TextField name="start_date" type="date" dir="ltr" />
          <TextField name="expected_completion_date" type="date" dir="ltr" />
          <NativeSelect
            name="expected_completion_precision"
            label={t("editor.fields.expected_completion_precision")}
            value={precision.value}
            error={precision.error}
            onChange={(event) => precision.choose(event.currentTarget.value)}
            data={PRECISIONS.map((value) => ({ value, label: t(`facts.precision.${value}`) }))}
          />
        </Row>
      </Part>
      <StageMove />
    </div>
  );
}

function Amenities({ usual }: { usual: string[] }) {
  const t = useTexts("officeProjects");
  const { value, error, choose } = useProjectField("amenities");
  return (
    <TagsInput
      name="amenities"
      label={t("editor.fields.amenities")}
      description={t("facts.amenitiesHint")}
      value={value}
      error={error}
      onChange={choose}
      data={usual}
      acceptValueOnBlur
      maxTags={60}
      maxLength={100}
      comboboxProps={{ shadow: "none", radius: "lg" }}
    />
  );
}

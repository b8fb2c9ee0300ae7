"use client";

import { Textarea, type TextareaProps, TextInput, type TextInputProps } from "@mantine/core";
import { useTexts } from "@/lib/i18n/client";
import type { Name, Values } from "../values";
import { useProjectField } from "./editor";

/** The fields that are typed as text. */
export type TextName = { [N in Name]: Values[N] extends string ? N : never }[Name];

/** A line of the project; saved when it is left, or in a pause of the typing. */
export function TextField({ name, ...props }: { name: TextName } & Omit<TextInputProps, "name">) {
  const t = useTexts("officeProjects");
  const { value, readOnly, error, set, save } = useProjectField(name);
  return (
    <TextInput
      dir="auto"
      {...props}
      name={name}
      label={t(`editor.fields.${name}`)}
      value={value}
      readOnly={readOnly}
      error={error}
      onChange={(event) => set(event.currentTarget.value)}
      onBlur={save}
    />
  );
}

/** A text of several lines. */
export function ProseField({ name, ...props }: { name: TextName } & Omit<TextareaProps, "name">) {
  const t = useTexts("officeProjects");
  const { value, readOnly, error, set, save } = useProjectField(name);
  return (
    <Textarea
      dir="auto"
      {...props}
      name={name}
      label={t(`editor.fields.${name}`)}
      value={value}
      readOnly={readOnly}
      error={error}
      onChange={(event) => set(event.currentTarget.value)}
      onBlur={save}
    />
  );
}

/** A figure, which is typed as people write it. */
export function NumberField({ name, ...props }: { name: TextName } & Omit<TextInputProps, "name">) {
  return <TextField dir="ltr" inputMode="decimal" maxLength={20} {...props} name={name} />;
}

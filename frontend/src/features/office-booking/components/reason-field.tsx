"use client";

import { Textarea } from "@mantine/core";
import { useTexts } from "@/lib/i18n/client";

type Props = {
  hint: string;
  value: string;
  onChange: (typed: string) => void;
  error: string | undefined;
  autofocus?: boolean;
};

/** Why something is done, for those who read it later. */
export function ReasonField({ hint, value, onChange, error, autofocus = true }: Props) {
  const t = useTexts("officeBookings");
  return (
    <Textarea
      label={t("page.form.reason")}
      description={hint}
      rows={2}
      maxLength={1000}
      withAsterisk
      {...(autofocus && { "data-autofocus": true })}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
    />
  );
}

/** A reason is one line to the API. */
export function reasonOf(typed: string): string {
  return typed.replace(/\s+/g, " ").trim();
}

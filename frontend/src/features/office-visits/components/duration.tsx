"use client";

import { NativeSelect } from "@mantine/core";
import type { ReactNode } from "react";
import { useTexts } from "@/lib/i18n/client";

const USUAL = [30, 45, 60, 90, 120, 180, 240];

type Props = {
  minutes: number;
  set: (minutes: number) => void;
  field: { name: string; error: ReactNode; onInput: () => void };
};

/** How long a visit takes: the usual times, and the one that it takes already. */
export function Duration({ minutes, set, field }: Props) {
  const t = useTexts("officeVisits");
  const offered = [...new Set([...USUAL, minutes])].sort((one, other) => one - other);
  return (
    <NativeSelect
      {...field}
      label={t("form.duration")}
      value={minutes}
      onChange={(event) => set(Number(event.currentTarget.value))}
      data={offered.map((value) => ({ value: String(value), label: t("form.minutes", { minutes: value }) }))}
    />
  );
}

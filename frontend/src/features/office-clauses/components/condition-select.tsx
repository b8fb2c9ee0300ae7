"use client";

import { NativeSelect } from "@mantine/core";
import { useTexts } from "@/lib/i18n/client";
import type { ConditionName } from "../form";
import type { Editing } from "../use-editing";

// In pairs where one is there when the other is not.
const CONDITIONS = [
  "co_applicants",
  "loan",
  "cooling_off",
  "advance_cap",
  "registered",
  "unregistered",
  "completion",
  "no_completion",
  "forfeits",
  "no_forfeit",
  "interest",
  "no_interest",
  "specifications",
  "no_specifications",
  "floor_plan",
  "no_floor_plan",
] as const satisfies readonly ConditionName[];

type Props = ReturnType<Editing["field"]> & {
  label: string;
  value: ConditionName | null;
  change: (when: ConditionName | null) => void;
};

/** Whether some words stand in every agreement, or only in those for which something is so. */
export function ConditionSelect({ value, change, ...field }: Props) {
  const t = useTexts("officeClauses");
  return (
    <NativeSelect
      {...field}
      value={value ?? ""}
      onChange={(event) => change(CONDITIONS.find((name) => name === event.currentTarget.value) ?? null)}
      data={[
        { value: "", label: t("always") },
        ...CONDITIONS.map((name) => ({ value: name, label: t(`only.${name}`) })),
      ]}
    />
  );
}

"use client";

import { NativeSelect } from "@mantine/core";
import { useTexts } from "@/lib/i18n/client";

type Props = { projects: { id: number; name: string }[]; value: string; set: (value: string) => void };

/** Of which project; of all unless one is named. */
export function ProjectSelect({ projects, value, set }: Props) {
  const t = useTexts("officeMoney");
  return (
    <NativeSelect
      size="sm"
      aria-label={t("filter.project")}
      value={value}
      onChange={(event) => set(event.currentTarget.value)}
      data={[
        { value: "", label: t("filter.allProjects") },
        ...projects.map(({ id, name }) => ({ value: String(id), label: name })),
      ]}
    />
  );
}

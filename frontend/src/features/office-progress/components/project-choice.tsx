"use client";

import { NativeSelect } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { rememberProject } from "@/components/office/chosen-project/remember";
import { useTexts } from "@/lib/i18n/client";
import classes from "./view.module.css";

/** Of which project the page is; the choice is remembered. */
export function ProjectChoice({ projects, chosen }: { projects: { id: number; name: string }[]; chosen: number }) {
  const t = useTexts("officeProgress");
  const router = useRouter();
  const [isGoing, go] = useTransition();
  return (
    <NativeSelect
      className={classes.choice}
      aria-label={t("project")}
      value={String(chosen)}
      disabled={isGoing}
      onChange={(event) => {
        const id = event.currentTarget.value;
        rememberProject(id);
        go(() => router.push(`/office/progress?project=${id}`));
      }}
      data={projects.map(({ id, name }) => ({ value: String(id), label: name }))}
    />
  );
}

"use client";

import { Button } from "@mantine/core";
import type { FormState } from "@/components/form/saved-form";
import { useTexts } from "@/lib/i18n/client";
import classes from "./saved-note.module.css";

/** Whether what was typed is saved, said without getting in the way. */
export function SavedNote({ doing, save }: { doing: FormState<unknown>["doing"]; save: () => void }) {
  const t = useTexts("officeProjects");
  return (
    <span role="status" className={classes.note} data-doing={doing}>
      {doing !== "nothing" && t(`editor.saving.${doing}`)}
      {(doing === "failed" || doing === "unreachable") && (
        <Button size="compact-sm" variant="default" onClick={save}>
          {t("editor.saving.again")}
        </Button>
      )}
    </span>
  );
}

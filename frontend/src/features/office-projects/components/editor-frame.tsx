"use client";

import { Button } from "@mantine/core";
import Link from "next/link";
import type { ReactNode } from "react";
import { Pill, StatusPill } from "@/components/figures/status-pill";
import { LinkButton } from "@/components/link-button";
import { PageHead } from "@/components/office/page-head";
import { useTexts } from "@/lib/i18n/client";
import { Conflicts } from "./conflicts";
import { useEditor } from "./editor";
import classes from "./editor.module.css";
import { StepFoot, StepNav } from "./step-nav";

/** Around each step of a project's editor: whose it is, how it stands, whether it is saved, and the other steps. */
export function EditorFrame({ children }: { children: ReactNode }) {
  const t = useTexts("officeProjects");
  const { state, values } = useEditor();
  const project = state.project.data;
  return (
    <>
      <Link href="/office/projects" className={`${classes.up} no-print`}>
        {t("editor.all")}
      </Link>
      <PageHead
        title={<span dir="auto">{values.name.trim() || project.name}</span>}
        note={
          <span className={classes.standing}>
            <Pill tone={project.published ? "good" : "quiet"}>
              {t(project.published ? "list.published" : "list.draft")}
            </Pill>
            <StatusPill kind="project" status={project.status} />
            <SavedNote />
          </span>
        }
        actions={
          <LinkButton href={`/projects/${project.slug}`} variant="default" size="sm">
            {t(project.published ? "editor.page" : "editor.preview")}
          </LinkButton>
        }
      />
      <div className={classes.frame}>
        <StepNav />
        <div className={classes.content}>
          <Conflicts />
          {children}
          <StepFoot />
        </div>
      </div>
    </>
  );
}

/** Whether what was typed is saved, said without getting in the way. */
function SavedNote() {
  const t = useTexts("officeProjects");
  const { autosave, state } = useEditor();
  const { doing } = state;
  return (
    <span role="status" className={classes.saved} data-doing={doing}>
      {doing !== "nothing" && t(`editor.saving.${doing}`)}
      {(doing === "failed" || doing === "unreachable") && (
        <Button size="compact-sm" variant="default" onClick={() => void autosave.save()}>
          {t("editor.saving.again")}
        </Button>
      )}
    </span>
  );
}

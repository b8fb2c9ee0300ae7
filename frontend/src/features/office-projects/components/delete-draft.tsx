"use client";

import { Button } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Dialog } from "@/components/dialog";
import { Part } from "@/components/office/part";
import { useTexts } from "@/lib/i18n/client";
import { writeKept } from "@/lib/kept";
import { useDeleteProject } from "../api";
import { useEditor } from "./editor";
import { Said } from "./publish";
import classes from "./publish.module.css";
import { useDecision } from "./use-decision";

/** The end of a draft that nobody needs. */
export function DeleteDraft() {
  const t = useTexts("officeProjects");
  const common = useTexts("common");
  const router = useRouter();
  const project = useEditor().state.project.data;
  const decision = useDecision();
  const remove = useDeleteProject(project.id);
  const [asked, setAsked] = useState(false);
  async function end() {
    if (!(await decision.decide((etag) => remove.mutateAsync(etag)))) return;
    writeKept(`plinth:project:${project.id}`, null);
    router.replace("/office/projects");
  }
  return (
    <Part title={t("publish.delete.title")} note={t("publish.delete.note")}>
      <div>
        <Button variant="default" size="sm" onClick={() => setAsked(true)}>
          {t("publish.delete.do")}
        </Button>
      </div>
      {asked && (
        <Dialog title={t("publish.delete.do")} onClose={() => setAsked(false)}>
          <p dir="auto">{t("publish.delete.causes", { name: project.name, count: project.units.total })}</p>
          <Said said={decision.said} />
          <div className={classes.actions}>
            <Button loading={decision.busy || remove.isSuccess} onClick={end}>
              {t("publish.delete.do")}
            </Button>
            <Button variant="default" onClick={() => setAsked(false)} disabled={decision.busy}>
              {common("actions.cancel")}
            </Button>
          </div>
        </Dialog>
      )}
    </Part>
  );
}

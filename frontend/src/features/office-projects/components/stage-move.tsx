"use client";

import { Button } from "@mantine/core";
import { useState } from "react";
import { Dialog } from "@/components/dialog";
import { StatusPill } from "@/components/figures/status-pill";
import { Part } from "@/components/office/part";
import { useTexts } from "@/lib/i18n/client";
import type { Project } from "../values";
import { useEditor } from "./editor";
import classes from "./publish.module.css";
import { useDecision } from "./use-decision";

/** What a project becomes next; there is no way back. */
const NEXT: Record<Project["status"], Project["status"] | null> = {
  planning: "construction",
  construction: "completed",
  completed: "delivered",
  delivered: null,
};

/** How far the project is, and the move to what comes next, with what it causes said beforehand. */
export function StageMove() {
  const t = useTexts("officeProjects");
  const common = useTexts("common");
  const project = useEditor().state.project.data;
  const decision = useDecision();
  const [asked, setAsked] = useState(false);
  const next = NEXT[project.status];
  return (
    <Part title={t("facts.stage.title")} note={t(`facts.stage.is.${project.status}`)}>
      <div className={classes.actions}>
        <StatusPill kind="project" status={project.status} />
        {next && (
          <Button variant="default" size="sm" onClick={() => setAsked(true)}>
            {t(`facts.stage.to.${next}`)}
          </Button>
        )}
      </div>
      {asked && next && (
        <Dialog title={t(`facts.stage.to.${next}`)} onClose={() => setAsked(false)}>
          <p>{t(`facts.stage.causes.${next}`)}</p>
          <p className={classes.warn}>{t("facts.stage.noWayBack")}</p>
          {decision.said && (
            <p role="alert" className={classes.said}>
              {decision.said}
            </p>
          )}
          <div className={classes.actions}>
            <Button
              loading={decision.busy}
              onClick={async () => {
                if (await decision.change({ status: next })) setAsked(false);
              }}
            >
              {t(`facts.stage.to.${next}`)}
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

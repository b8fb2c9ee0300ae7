"use client";

import { Button, CloseButton } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { LinkButton } from "@/components/link-button";
import { useOfficeActions } from "@/components/office/actions";
import { useOffice } from "@/components/office/office";
import { useTexts } from "@/lib/i18n/client";
import { useKept } from "@/lib/kept";
import { type ChecklistProject, nextOf, TASKS, type Task } from "../checklist";
import classes from "./checklist.module.css";

type Props = { projects: readonly ChecklistProject[]; booked: boolean };

/**
 * The way of a new builder from an empty office to the first booking; gone when all of it is done, or put away.
 *
 * `booked`: whether there ever was a booking.
 */
export function Checklist({ projects, booked }: Props) {
  const t = useTexts("officeProjects");
  const { builder, may } = useOffice();
  const [isAway, putAway, isRead] = useKept(`checklist:${builder.id}`, false);
  const next = nextOf(projects, booked);
  if (!isRead || isAway || next === null || !may("manage_projects")) return null;
  const place = TASKS.indexOf(next.task);
  return (
    <section className={classes.list} aria-labelledby="checklist">
      <div className={classes.head}>
        <h2 id="checklist" className={classes.title}>
          {t("checklist.title")}
        </h2>
        <span className={classes.count}>{t("checklist.done", { done: place, all: TASKS.length })}</span>
        <CloseButton size={40} iconSize={18} aria-label={t("checklist.putAway")} onClick={() => putAway(true)} />
      </div>
      <ol className={classes.tasks}>
        {TASKS.map((task, index) => (
          <li key={task} className={classes.task} aria-current={index === place ? "step" : undefined}>
            <span className={classes.mark} data-done={index < place || undefined} aria-hidden="true">
              {index < place ? <IconCheck size={14} stroke={2.4} /> : index + 1}
            </span>
            <div>
              <p className={classes.what}>
                {t(`checklist.task.${task}`)}
                {index < place && <span className={classes.hidden}> ({t("editor.standing.done")})</span>}
              </p>
              {index === place && <p className={classes.why}>{t(`checklist.why.${task}`)}</p>}
            </div>
            {index === place && <Way task={task} projectId={next.projectId} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

const STEP_OF = { homes: "units", prices: "plans", publish: "publish" } as const;

function Way({ task, projectId }: { task: Task; projectId: number | null }) {
  const t = useTexts("officeProjects");
  const open = useOfficeActions();
  const label = t(`checklist.action.${task}`);
  if (task === "booking") {
    return (
      <Button size="sm" onClick={() => open?.("booking", projectId === null ? {} : { projectId })}>
        {label}
      </Button>
    );
  }
  const href =
    task === "project" || projectId === null
      ? "/office/projects/new"
      : `/office/projects/${projectId}/${STEP_OF[task]}`;
  return (
    <LinkButton href={href} size="sm">
      {label}
    </LinkButton>
  );
}

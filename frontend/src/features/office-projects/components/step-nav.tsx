"use client";

import { IconArrowLeft, IconCheck } from "@tabler/icons-react";
import Link from "next/link";
import { useSelectedLayoutSegment } from "next/navigation";
import { useEffect, useRef } from "react";
import { LinkButton } from "@/components/link-button";
import { useTexts } from "@/lib/i18n/client";
import { useChargeCount } from "../api";
import { missingIn, neighbours, STEPS, type Step, standingOf } from "../missing";
import { useEditor } from "./editor";
import classes from "./editor.module.css";

/** What a project consists of, step by step: what is done, what is missing, and where one is. */
export function StepNav() {
  const t = useTexts("officeProjects");
  const project = useEditor().state.project.data;
  const here = useSelectedLayoutSegment();
  const missing = missingIn(project, useChargeCount(project.id) ?? null);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // On a phone the steps are wider than the screen.
    const link = here && list.current?.querySelector<HTMLElement>("[aria-current]");
    if (link && list.current) list.current.scrollLeft = link.offsetLeft - list.current.clientWidth / 3;
  }, [here]);
  return (
    <nav aria-label={t("editor.steps")} className={classes.nav}>
      <ol ref={list} className={classes.steps}>
        {STEPS.map((step) => {
          const standing = standingOf(step, project, missing);
          return (
            <li key={step}>
              <Link
                href={`/office/projects/${project.id}/${step}`}
                className={classes.step}
                aria-current={here === step ? "step" : undefined}
              >
                <span className={classes.mark} data-standing={standing} aria-hidden="true">
                  {standing === "done" && <IconCheck size={13} stroke={2.4} />}
                </span>
                <span>
                  {t(`editor.step.${step}`)}
                  <span className={classes.hidden}> ({t(`editor.standing.${standing}`)})</span>
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** The way on from a step, and back. */
export function StepFoot() {
  const t = useTexts("officeProjects");
  const { id } = useEditor().state.project.data;
  const here = useSelectedLayoutSegment();
  if (!STEPS.includes(here as Step)) return null;
  const { before, after } = neighbours(here as Step);
  return (
    <div className={`${classes.foot} no-print`}>
      {before && (
        <LinkButton
          href={`/office/projects/${id}/${before}`}
          variant="subtle"
          color="ink"
          leftSection={<IconArrowLeft size={16} aria-hidden="true" />}
        >
          {t(`editor.step.${before}`)}
        </LinkButton>
      )}
      {after && (
        <LinkButton href={`/office/projects/${id}/${after}`} variant="default" className={classes.onward}>
          {t("editor.next", { step: t(`editor.step.${after}`) })}
        </LinkButton>
      )}
    </div>
  );
}

"use client";

import { Button } from "@mantine/core";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import { LinkButton } from "@/components/link-button";
import { useOffice } from "@/components/office/office";
import { PageHead } from "@/components/office/page-head";
import { useShortcut } from "@/components/office/shortcuts";
import { useTexts } from "@/lib/i18n/client";
import { useUrlState } from "@/lib/url-state";
import { type Progress, type UpdateFeed, useProgress } from "../api";
import type { Site } from "../site";
import { PhasePanel } from "./phase-panel";
import { PhaseRow } from "./phase-row";
import phases from "./phases.module.css";
import { ProjectChoice } from "./project-choice";
import { Updates } from "./updates";
import classes from "./view.module.css";

const NewPhase = dynamic(() => import("./new-phase"), { ssr: false });

type Props = {
  site: Site;
  projects: { id: number; name: string }[];
  first: Progress;
  updates: UpdateFeed;
  /** How far it is as a whole, made with the page. */
  children: ReactNode;
};

/** How a project grows, for whoever builds it: its phases to be moved on, and what is told about it. */
export function ProgressView({ site, projects, first, updates, children }: Props) {
  const t = useTexts("officeProgress");
  const router = useRouter();
  const { may } = useOffice();
  const { get, change } = useUrlState();
  const [adding, setAdding] = useState(false);
  const progress = useProgress(site.id, first);
  const open = progress.phases.find(({ id }) => String(id) === get("open"));
  const mayWrite = may("manage_progress");
  const write = `/office/progress/update?project=${site.id}`;
  useShortcut(mayWrite ? { keys: "w", label: t("updates.write"), group: "do", run: () => router.push(write) } : null);

  // The whole is made with the page: again, when it is no longer what the page was made with.
  const [now, made] = [wholeOf(progress), wholeOf(first)];
  useEffect(() => {
    if (now !== made) router.refresh();
  }, [now, made, router]);

  return (
    <>
      <PageHead
        title={t("title")}
        note={site.published ? undefined : t("draft")}
        actions={
          <>
            <ProjectChoice projects={projects} chosen={site.id} />
            {mayWrite && <LinkButton href={write}>{t("updates.write")}</LinkButton>}
          </>
        }
      />
      <div className={classes.columns}>
        <div className={classes.main}>
          <section>
            <div className={classes.head}>
              <h2 className={classes.title}>{t("phases.title")}</h2>
              {mayWrite && (
                <Button size="sm" variant="default" onClick={() => setAdding(true)}>
                  {t("phase.add")}
                </Button>
              )}
            </div>
            {progress.phases.length === 0 ? (
              <p className="quiet">{t(mayWrite ? "phases.none" : "phases.noneYet")}</p>
            ) : (
              <ol className={phases.phases}>
                {progress.phases.map((phase) => (
                  <PhaseRow
                    key={phase.id}
                    site={site}
                    phase={phase}
                    isOpen={phase === open}
                    open={() => change({ open: phase.id }, true)}
                  />
                ))}
              </ol>
            )}
          </section>
          <Updates site={site} first={updates} write={write} />
        </div>
        <div className={classes.whole}>{children}</div>
      </div>
      {open && <PhasePanel key={open.id} site={site} phase={open} close={() => change({ open: null })} />}
      {adding && <NewPhase project={site.id} close={() => setAdding(false)} />}
    </>
  );
}

function wholeOf({ overall_percentage: percent, phases: all, promised_dates: promised }: Progress): string {
  const planned = all.map(({ start_date, expected_end_date, weight }) => [start_date, expected_end_date, weight]);
  return JSON.stringify([percent, planned, promised]);
}

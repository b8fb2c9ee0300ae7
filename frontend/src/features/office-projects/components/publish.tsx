"use client";

import { Button } from "@mantine/core";
import { IconAlertTriangle, IconCircleDashed } from "@tabler/icons-react";
import Link from "next/link";
import { useState } from "react";
import { Dialog } from "@/components/dialog";
import { Money } from "@/components/figures/money";
import { LinkButton } from "@/components/link-button";
import { Part } from "@/components/office/part";
import { useTexts } from "@/lib/i18n/client";
import { useChargeCount } from "../api";
import { type Missing, missingIn } from "../missing";
import { DeleteDraft } from "./delete-draft";
import { useEditor } from "./editor";
import classes from "./publish.module.css";
import { useDecision } from "./use-decision";

/** Whether buyers see the project: what is still missing, what publishing causes, and the way back. */
export function Publish() {
  const project = useEditor().state.project.data;
  const missing = missingIn(project, useChargeCount(project.id) ?? null);
  return (
    <div>
      {project.published ? <Published /> : <Draft missing={missing} />}
      {project.published && missing.length > 0 && <MissingPart missing={missing} />}
      {!project.published && <DeleteDraft />}
    </div>
  );
}

function Draft({ missing }: { missing: Missing[] }) {
  const t = useTexts("officeProjects");
  const project = useEditor().state.project.data;
  const decision = useDecision();
  const blocking = missing.filter(({ blocks }) => blocks);
  return (
    <>
      {missing.length > 0 && <MissingPart missing={missing} />}
      <Part title={t("publish.title")} note={t("publish.note")}>
        <ul className={classes.causes}>
          <li>{t("publish.causes.seen")}</li>
          <li>
            {t.rich("publish.causes.held", {
              count: project.available_units,
              hours: project.hold_hours,
              from: () =>
                project.price_min ? <Money amount={project.price_min} currency={project.currency} spoken /> : "–",
            })}
          </li>
          <li>{t("publish.causes.back")}</li>
        </ul>
        {blocking.length > 0 && <p className={classes.warn}>{t("publish.blocked")}</p>}
        <Said said={decision.said} />
        <div className={classes.actions}>
          <Button
            disabled={blocking.length > 0}
            loading={decision.busy}
            onClick={() => void decision.change({ published: true })}
          >
            {t("publish.do")}
          </Button>
        </div>
      </Part>
    </>
  );
}

/** What is still missing, each with the way to it. */
function MissingPart({ missing }: { missing: Missing[] }) {
  const t = useTexts("officeProjects");
  const { id } = useEditor().state.project.data;
  const inOrder = [...missing].sort((one, other) => Number(other.blocks) - Number(one.blocks));
  return (
    <Part title={t("publish.missing.title")} note={t("publish.missing.note")}>
      <ul className={classes.missing}>
        {inOrder.map(({ kind, step, blocks }) => {
          const Mark = blocks ? IconAlertTriangle : IconCircleDashed;
          return (
            <li key={kind} className={classes.lacking} data-blocks={blocks || undefined}>
              <Mark size={20} stroke={1.6} aria-hidden="true" />
              <span>
                <b>{t(blocks ? "publish.missing.blocks" : "publish.missing.advised")}</b>{" "}
                {t(`publish.missing.what.${kind}`)}
              </span>
              <Link href={`/office/projects/${id}/${step}`} className={classes.way}>
                {t(`editor.step.${step}`)}
              </Link>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

function Published() {
  const t = useTexts("officeProjects");
  const common = useTexts("common");
  const project = useEditor().state.project.data;
  const decision = useDecision();
  const [asked, setAsked] = useState(false);
  return (
    <Part title={t("publish.published")} note={t("publish.publishedNote")}>
      <div className={classes.actions}>
        <LinkButton href={`/projects/${project.slug}`}>{t("editor.page")}</LinkButton>
        <Button variant="default" onClick={() => setAsked(true)}>
          {t("publish.undo")}
        </Button>
      </div>
      {asked && (
        <Dialog title={t("publish.undo")} onClose={() => setAsked(false)}>
          <p>{t("publish.undoCauses")}</p>
          <Said said={decision.said} />
          <div className={classes.actions}>
            <Button
              loading={decision.busy}
              onClick={async () => {
                if (await decision.change({ published: false })) setAsked(false);
              }}
            >
              {t("publish.undo")}
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

export function Said({ said }: { said: string | null }) {
  if (!said) return null;
  return (
    <p role="alert" className={classes.said}>
      {said}
    </p>
  );
}

"use client";

import { StatusPill } from "@/components/figures/status-pill";
import { useOffice } from "@/components/office/office";
import { Photos } from "@/components/progress/photos";
import { SidePanel } from "@/components/side-panel";
import { useTexts } from "@/lib/i18n/client";
import type { Phase } from "../phase-values";
import type { Site } from "../site";
import classes from "./panel.module.css";
import { PhaseDates } from "./phase-dates";
import { PhaseForm } from "./phase-form";
import { PhaseHistory } from "./phase-history";

/** A phase beside the list: all that is kept of it, to be changed by whoever may, and its history. */
export function PhasePanel({ site, phase, close }: { site: Site; phase: Phase; close: () => void }) {
  const { may } = useOffice();
  return (
    <SidePanel title={<span dir="auto">{phase.name}</span>} onClose={close}>
      <div className={classes.panel}>
        {may("manage_progress") ? <PhaseForm phase={phase} /> : <Facts phase={phase} />}
        <PhaseHistory site={site} phase={phase.id} />
      </div>
    </SidePanel>
  );
}

function Facts({ phase }: { phase: Phase }) {
  const t = useTexts("officeProgress");
  return (
    <>
      <p className={classes.pill}>
        <StatusPill kind="phase" status={phase.status} />
        <span>{t("percent.of", { percent: phase.progress_percentage })}</span>
      </p>
      <dl className={classes.facts}>
        <dt>{t("phase.when")}</dt>
        <dd>
          <PhaseDates phase={phase} />
        </dd>
        <dt>{t("phase.fields.weight")}</dt>
        <dd className="figures">{phase.weight}</dd>
        <dt>{t("phase.fields.customer_visible")}</dt>
        <dd>{t(phase.customer_visible ? "phase.shown" : "phase.hidden")}</dd>
      </dl>
      {phase.description && (
        <p className={classes.text} dir="auto">
          {phase.description}
        </p>
      )}
      {phase.contractor_notes && (
        <section>
          <h3 className={classes.heading}>{t("phase.fields.contractor_notes")}</h3>
          <p className={classes.text} dir="auto">
            {phase.contractor_notes}
          </p>
        </section>
      )}
      {phase.photos.length > 0 && <Photos photos={phase.photos} phase={phase.name} />}
    </>
  );
}

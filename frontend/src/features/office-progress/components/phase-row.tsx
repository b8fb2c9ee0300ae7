"use client";

import { Button } from "@mantine/core";
import { Pill, StatusPill } from "@/components/figures/status-pill";
import { useOffice } from "@/components/office/office";
import { useTexts } from "@/lib/i18n/client";
import type { Phase } from "../phase-values";
import type { Site } from "../site";
import { PhaseDates } from "./phase-dates";
import { PhasePercent } from "./phase-percent";
import classes from "./phases.module.css";

type Props = { site: Site; phase: Phase; isOpen: boolean; open: () => void };

/** A phase in the list: how far it is, to be moved right here, and the way to the rest of it. */
export function PhaseRow({ site, phase, isOpen, open }: Props) {
  const t = useTexts("officeProgress");
  const { may } = useOffice();
  const percent = phase.progress_percentage;
  return (
    <li className={classes.phase} data-open={isOpen || undefined}>
      <div className={classes.head}>
        <h3 className={classes.name} dir="auto">
          {phase.name}
        </h3>
        <StatusPill kind="phase" status={phase.status} />
        {!phase.customer_visible && <Pill tone="quiet">{t("phase.hidden")}</Pill>}
      </div>
      {may("manage_progress") ? (
        <PhasePercent site={site} phase={phase} />
      ) : (
        <div className={classes.line}>
          <div
            role="progressbar"
            aria-label={t("percent.label", { phase: phase.name })}
            aria-valuenow={percent}
            className={classes.bar}
          >
            <span style={{ width: `${percent}%` }} />
          </div>
          <span className="figures">{t("percent.of", { percent })}</span>
        </div>
      )}
      <p className={`quiet small ${classes.facts}`}>
        <span>
          <PhaseDates phase={phase} />
        </span>
        <span>{t("phase.weight", { weight: phase.weight })}</span>
        {phase.photos.length > 0 && <span>{t("photos.count", { count: phase.photos.length })}</span>}
        <Button size="xs" variant="subtle" color="ink" className={classes.more} onClick={open} aria-expanded={isOpen}>
          {t(may("manage_progress") ? "phase.edit" : "phase.open")}
          <span className={classes.unseen}> {phase.name}</span>
        </Button>
      </p>
    </li>
  );
}

"use client";

import { useState } from "react";
import { Money } from "@/components/figures/money";
import type { components } from "@/lib/api/schema";
import { formatDate } from "@/lib/format/time";
import { useLocale, useTexts } from "@/lib/i18n/client";
import classes from "./payment.module.css";

type Stage = components["schemas"]["StagePreview"];

type Props = {
  stages: readonly Stage[];
  currency: string;
  /** The project's phases, to say with which one a stage falls due. */
  phases?: readonly { id: number; name: string }[];
  /** How many stages are paid already. */
  paid?: number;
  list?: boolean;
};

const SHORT = 8;

/** How the total is paid: one bar whose parts are the stages, and below it what falls due when. */
export function PaymentPlanBar({ stages, currency, phases = [], paid = 0, list = true }: Props) {
  const t = useTexts("project");
  const [whole, setWhole] = useState(false);
  const shown = whole || stages.length <= SHORT + 2 ? stages : stages.slice(0, SHORT);
  return (
    <div>
      <div className={classes.bar} role="img" aria-label={t("costSheet.planBar", { count: stages.length })}>
        {stages.map((stage, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: stages have no name of their own, only an order
            key={index}
            className={classes.part}
            style={{ flexGrow: stage.percent }}
            data-tone={index < paid ? "paid" : index === paid ? "next" : undefined}
          />
        ))}
      </div>
      {list && (
        <table className={classes.stages}>
          <thead className={classes.unseen}>
            <tr>
              <th scope="col">{t("costSheet.stage")}</th>
              <th scope="col">{t("costSheet.share")}</th>
              <th scope="col">{t("costSheet.amount")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((stage, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <tr key={index}>
                <th scope="row">
                  {stage.name}
                  <Due stage={stage} phases={phases} />
                </th>
                <td className={classes.share}>{t("costSheet.percent", { percent: stage.percent })}</td>
                <td className={classes.amount}>
                  <Money amount={stage.amount} currency={currency} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {list && shown.length < stages.length && (
        <button type="button" className={classes.more} onClick={() => setWhole(true)}>
          {t("costSheet.allStages", { count: stages.length })}
        </button>
      )}
    </div>
  );
}

/** When a stage falls due, in words; nothing where its name says the same. */
function Due({ stage, phases }: { stage: Stage; phases: readonly { id: number; name: string }[] }) {
  const t = useTexts("project");
  const locale = useLocale();
  const phase = phases.find((each) => each.id === stage.phase_id)?.name;
  const when =
    stage.falls_due === "on_date"
      ? stage.due_date && t("costSheet.due.on_date", { date: formatDate(stage.due_date, "date", locale) })
      : stage.falls_due === "on_phase"
        ? phase
          ? t("costSheet.due.on_phase", { phase })
          : t("costSheet.due.on_phase_unnamed")
        : t(`costSheet.due.${stage.falls_due}`);
  return <span className={classes.why}>{when}</span>;
}

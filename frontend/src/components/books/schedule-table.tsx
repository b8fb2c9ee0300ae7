"use client";

import { UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { Money } from "@/components/figures/money";
import { StatusPill } from "@/components/figures/status-pill";
import type { components } from "@/lib/api/schema";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import classes from "./books.module.css";
import { shownStages } from "./shown-stages";
import { StageWhen } from "./stage-when";
import { StageWhy } from "./stage-why";

type Props = {
  schedule: components["schemas"]["ScheduleStage"][];
  currency: string;
  phases?: { id: number; name: string }[];
  /** The booking has ended: nothing of its plan is due any more. */
  ended?: boolean;
  /** What the table is about, for those who do not see what stands above it. */
  label: string;
};

/** The stages of a booking: what is to be paid when, and how far that is done. A long plan is shown around its present. */
export function ScheduleTable({ schedule, currency, phases = [], ended, label }: Props) {
  const t = useTexts("booking");
  const [all, setAll] = useState(false);
  const short = shownStages(schedule);
  const isLong = short.length < schedule.length;
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t("schedule.stage")}</th>
            <th scope="col">{t("schedule.when")}</th>
            <th scope="col">{t("schedule.status")}</th>
            <th scope="col" className={classes.amount}>
              {t("schedule.amount")}
            </th>
          </tr>
        </thead>
        <tbody>
          {schedule.map((stage) => (
            <tr key={stage.id} data-folded={(!all && !short.includes(stage)) || undefined}>
              <th scope="row">
                {stage.name}{" "}
                <span className={classes.percent}>{t("schedule.percent", { percent: stage.percent })}</span>
              </th>
              <td className={classes.when}>
                <StageWhen stage={stage} phases={phases} />
                {(stage.status === "due" || stage.status === "overdue") && (
                  <span className={classes.part}>
                    <StageWhy stage={stage} phases={phases} />
                  </span>
                )}
              </td>
              <td className={classes.state}>
                {(!ended || stage.status === "paid") && <StatusPill kind="stage" status={stage.status} />}
              </td>
              <td className={classes.amount}>
                <Money amount={stage.amount} currency={currency} />
                {stage.status !== "paid" && !isZero(stage.paid_amount) && (
                  <span className={classes.part}>
                    {t.rich("schedule.paidOf", {
                      amount: () => <Money amount={stage.paid_amount} currency={currency} />,
                    })}
                  </span>
                )}
                {!isZero(stage.interest_amount) && (
                  <span className={classes.part}>
                    {t.rich("schedule.interest", {
                      amount: () => <Money amount={stage.interest_amount} currency={currency} />,
                    })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isLong && (
        <UnstyledButton className={`${classes.more} no-print`} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("schedule.fewer") : t("schedule.all", { count: schedule.length })}
        </UnstyledButton>
      )}
    </div>
  );
}

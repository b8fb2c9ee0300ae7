"use client";

import type { Terms } from "@/components/agreement/agreement";
import { StageWhen } from "@/components/books/stage-when";
import { CostSheet } from "@/components/cost-sheet/cost-sheet";
import { Money } from "@/components/figures/money";
import { useTexts } from "@/lib/i18n/client";
import { numbered } from "../parts";
import { Rows } from "./rows";
import classes from "./text.module.css";

type Facts = Terms["facts"];

/** What it costs and what was paid of it by then, and what else was agreed about money. */
export function Price({ facts }: { facts: Facts }) {
  const t = useTexts("agreement");
  const { currency, project, interest_percent: interest = 0, loan_amount: loan } = facts;
  const { advance_cap_percent: cap, cooling_off_days: days, forfeit_percent: kept } = project;
  const forfeit = (percent: number | undefined) => (percent ? t("money.kept", { percent }) : null);
  return (
    <>
      <CostSheet
        sheet={facts.cost_sheet}
        currency={currency}
        unit={facts.unit}
        chosen={{ taxable: t("price.chosen"), untaxed: t("price.chosenUntaxed") }}
      />
      <Rows
        rows={[
          [t("money.paid"), <Money key="paid" amount={facts.paid_amount} currency={currency} />],
          [t("money.open"), <Money key="open" amount={facts.outstanding_amount} currency={currency} />],
          [t("money.token"), <Money key="token" amount={facts.token_amount} currency={currency} />],
          [t("money.cap"), cap === null ? null : t("money.capOf", { percent: cap })],
          [t("money.loan"), loan && <Money key="loan" amount={loan} currency={currency} />],
          [t("money.interest"), interest > 0 ? t("money.interestOf", { percent: interest }) : null],
          [t("money.coolingOff"), days > 0 ? t("money.days", { days }) : null],
          [t("money.forfeitBefore"), forfeit(kept.confirmed)],
          [t("money.forfeitAfter"), forfeit(kept.agreement_signed)],
        ]}
      />
    </>
  );
}

export function Schedule({ facts }: { facts: Facts }) {
  const t = useTexts("agreement");
  return (
    <>
      <p className="quiet">{t("schedule.plan", { plan: facts.plan_name })}</p>
      <table className={classes.table} aria-label={t("parts.schedule")}>
        <thead>
          <tr>
            <th scope="col">{t("schedule.stage")}</th>
            <th scope="col">{t("schedule.share")}</th>
            <th scope="col">{t("schedule.amount")}</th>
          </tr>
        </thead>
        <tbody>
          {numbered(facts.stages).map(({ number, item: stage }) => (
            <tr key={number}>
              <th scope="row">
                {stage.name}{" "}
                <span className="quiet small">
                  <StageWhen
                    stage={{ falls_due: stage.falls_due, due_date: stage.due_date, phase_id: number }}
                    phases={stage.phase ? [{ id: number, name: stage.phase }] : []}
                  />
                  {!stage.due_date && stage.grace_days > 0 && t("schedule.within", { days: stage.grace_days })}
                </span>
              </th>
              <td>{t("schedule.percent", { percent: stage.percent })}</td>
              <td>
                <Money amount={stage.amount} currency={facts.currency} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t("schedule.total")}
            </th>
            <td>
              <Money amount={facts.total_amount} currency={facts.currency} />
            </td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}

"use client";

import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTexts } from "@/lib/i18n/client";
import { isCount } from "../decimals";
import type { PlanRow, StageRow } from "../plans";
import { monthlyStages, monthsLater } from "../presets";
import classes from "./rows.module.css";

const USUAL = "12";

type Props = { plan: PlanRow; most: number; isReady: boolean; fill: (stages: StageRow[]) => void };

/** Fills a plan with equal monthly stages; what they replace can be had back. */
export function MonthlyFill({ plan, most, isReady, fill }: Props) {
  const t = useTexts("officeProjects");
  const [isOpen, setOpen] = useState(false);
  const [before, setBefore] = useState<StageRow[] | null>(null);
  if (isOpen) {
    return (
      <FillForm
        most={most}
        isReady={isReady}
        fill={(stages) => {
          setBefore(plan.stages);
          fill(stages);
          setOpen(false);
        }}
        close={() => setOpen(false)}
      />
    );
  }
  return (
    <>
      <Button size="sm" variant="default" disabled={!isReady} onClick={() => setOpen(true)}>
        {t("plans.fill.open")}
      </Button>
      {before && (
        <Button
          size="sm"
          variant="subtle"
          color="ink"
          disabled={!isReady}
          onClick={() => {
            fill(before);
            setBefore(null);
          }}
        >
          {t("plans.fill.undo")}
        </Button>
      )}
    </>
  );
}

function FillForm({ most, isReady, fill, close }: Omit<Props, "plan"> & { close: () => void }) {
  const t = useTexts("officeProjects");
  const [count, setCount] = useState(USUAL);
  const [first, setFirst] = useState(() => monthsLater(new Date().toLocaleDateString("sv"), 1));
  const [isAsked, setAsked] = useState(false);
  const isNumber = isCount(count, most) && Number(count) > 0;

  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (isNumber && first) {
      fill(monthlyStages(Number(count), first, (number) => t("plans.stages.installment", { number })));
    }
  }

  return (
    <form className={classes.fill} aria-label={t("plans.fill.open")} onSubmit={submit} noValidate>
      <TextInput
        label={t("plans.fill.count")}
        inputMode="numeric"
        autoComplete="off"
        autoFocus
        maxLength={3}
        value={count}
        onChange={(event) => setCount(event.currentTarget.value)}
        error={!isNumber && (isAsked || count !== "") && t("plans.fill.countNeeded", { most })}
      />
      <TextInput
        type="date"
        label={t("plans.fill.first")}
        value={first}
        onChange={(event) => setFirst(event.currentTarget.value)}
        error={!first && isAsked && t("plans.fill.dateNeeded")}
      />
      <p className={classes.hint}>{t("plans.fill.causes")}</p>
      <div className={classes.foot}>
        <Button type="submit" size="sm" disabled={!isReady}>
          {t("plans.fill.do", { count: isNumber ? Number(count) : 0 })}
        </Button>
        <Button size="sm" variant="default" onClick={close}>
          {t("plans.fill.close")}
        </Button>
      </div>
    </form>
  );
}

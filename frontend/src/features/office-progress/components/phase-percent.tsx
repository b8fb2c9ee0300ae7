"use client";

import "@mantine/core/styles/Slider.css";
import { Button, Slider, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import dynamic from "next/dynamic";
import { type FormEvent, useRef, useState } from "react";
import { useFieldErrors } from "@/components/form/field-errors";
import { useRefusal } from "@/components/form/refusal";
import { BothVersions } from "@/components/office/both-versions";
import { useTexts } from "@/lib/i18n/client";
import { changePhase, readPhase, useReread, useShowPhase } from "../api";
import { figureOf, type Phase } from "../phase-values";
import type { Site } from "../site";
import { useChange } from "../use-change";
import { useTyped } from "../use-typed";
import classes from "./phases.module.css";

const CompleteDialog = dynamic(() => import("./complete-dialog"), { ssr: false });

/** How far a phase is: pulled, or typed exactly. Nothing is sent until it is saved; less than before asks why. */
export function PhasePercent({ site, phase }: { site: Site; phase: Phase }) {
  const t = useTexts("officeProgress");
  const common = useTexts("common");
  const status = useTexts("status");
  const reread = useReread(site.id);
  const showPhase = useShowPhase(site.id);
  const stands = { percent: String(phase.progress_percentage), reason: "" };
  const typed = useTyped(`phase-percent:${phase.id}`, stands, phase.updated_at);
  const change = useChange(
    () => readPhase(site.id, phase.id),
    (now) => String(now.progress_percentage) !== typed.from.percent,
  );
  const { ref, field, show } = useFieldErrors();
  const refusal = useRefusal();
  const [told, setTold] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const endedOn = useRef<string | undefined>(undefined);

  const exact = field("progress_percentage");
  const { percent, reason } = typed.values;
  const figure = figureOf(percent);
  const isChanged = figure !== phase.progress_percentage;
  const before = (change.theirs ?? phase).progress_percentage;
  const goesDown = figure !== null && figure < before;

  function giveUp() {
    typed.forget();
    change.forget();
    show({});
    setTold(null);
    void reread();
  }

  async function send(seen: string) {
    if (figure === null) return;
    setTold(null);
    const body = {
      progress_percentage: figure,
      reason: goesDown ? reason.trim() || null : null,
      ...(figure === 100 && { actual_end_date: endedOn.current }),
    };
    try {
      const outcome = await change.send(seen, changePhase(phase, body));
      if (!outcome) return;
      await showPhase(outcome.done);
      typed.forget();
      const { name, progress_percentage: now } = outcome.done;
      notifications.show({ message: t("percent.saved", { phase: name, percent: now }), color: "ink" });
      void reread();
    } catch (error) {
      const { fields, text } = refusal(error, ["progress_percentage", "reason"]);
      show(fields);
      setTold(text);
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isChanged || change.pending || change.theirs) return;
    if (figure === null) return show({ progress_percentage: t("percent.wrong") });
    show({});
    if (figure === 100) setAsking(true);
    else void send(typed.seen);
  }

  return (
    <>
      <form ref={ref} onSubmit={submit} noValidate className={classes.percent}>
        <div className={classes.line}>
          <Slider
            className={classes.slider}
            value={Math.min(100, figure ?? phase.progress_percentage)}
            onChange={(value) => typed.change({ percent: String(value) })}
            label={null}
            thumbLabel={t("percent.label", { phase: phase.name })}
            thumbValueText={(value) => t("percent.of", { percent: value })}
            size={6}
            thumbSize={22}
          />
          <TextInput
            {...exact}
            error={!!exact.error}
            className={classes.exact}
            aria-label={t("percent.exact", { phase: phase.name })}
            value={percent}
            onChange={(event) => typed.change({ percent: event.currentTarget.value })}
            inputMode="decimal"
            maxLength={8}
            rightSection={<span aria-hidden="true">%</span>}
          />
        </div>
        {exact.error && (
          <p role="alert" className={classes.told}>
            {exact.error}
          </p>
        )}
        {isChanged && goesDown && (
          <TextInput
            {...field("reason")}
            label={t("percent.reason")}
            description={before === 100 ? t("percent.fellDue") : undefined}
            value={reason}
            onChange={(event) => typed.change({ reason: event.currentTarget.value })}
            maxLength={1000}
            dir="auto"
          />
        )}
        {told && (
          <p role="alert" className={classes.told}>
            {told}
          </p>
        )}
        {isChanged && !change.theirs && (
          <div className={classes.actions}>
            <Button type="submit" size="sm" loading={change.pending}>
              {figure === null ? common("actions.save") : t("percent.save", { percent: figure })}
            </Button>
            <Button size="sm" variant="default" onClick={giveUp} disabled={change.pending}>
              {t("percent.back", { percent: phase.progress_percentage })}
            </Button>
          </div>
        )}
        {change.theirs && (
          <BothVersions
            differences={[
              {
                label: t("percent.title"),
                mine: t("percent.of", { percent: figure ?? 0 }),
                theirs: t("percent.of", { percent: change.theirs.progress_percentage }),
              },
              {
                label: t("phase.fields.status"),
                mine: t("percent.follows"),
                theirs: status(`phase.${change.theirs.status}`),
              },
            ]}
            keepMine={() => change.theirs && void send(change.theirs.updated_at)}
            takeTheirs={giveUp}
            busy={change.pending}
          />
        )}
      </form>
      {asking && (
        <CompleteDialog
          site={site}
          phase={phase}
          confirm={(day) => {
            endedOn.current = day;
            setAsking(false);
            void send(typed.seen);
          }}
          close={() => setAsking(false)}
        />
      )}
    </>
  );
}

"use client";

import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type FormEvent, useState } from "react";
import { useFieldErrors } from "@/components/form/field-errors";
import { useRefusal } from "@/components/form/refusal";
import { BothVersions } from "@/components/office/both-versions";
import { useUploads } from "@/components/upload/use-uploads";
import { useTexts } from "@/lib/i18n/client";
import { changePhase, readPhase, useReread, useShowPhase } from "../api";
import { changedFields, changeOf, figureOf, PHASE_FIELDS, type Phase, valuesOf } from "../phase-values";
import { photoFields, withPhoto } from "../photos";
import { useChange } from "../use-change";
import { useTyped } from "../use-typed";
import classes from "./forms.module.css";
import { PhaseFields } from "./phase-fields";
import { PhotoList } from "./photo-list";
import { usePhaseRows } from "./use-phase-rows";

/** A phase to be changed: its name and dates, its photographs, who sees it. What is typed is kept until it is saved. */
export function PhaseForm({ phase }: { phase: Phase }) {
  const t = useTexts("officeProgress");
  const common = useTexts("common");
  const reread = useReread(phase.project_id);
  const showPhase = useShowPhase(phase.project_id);
  const typed = useTyped(`phase:${phase.id}`, valuesOf(phase), phase.updated_at);
  const { values, from, change: type } = typed;
  const uploads = useUploads(`phase:${phase.id}`, (upload) =>
    type((now) => ({ photos: withPhoto(now.photos, upload) })),
  );
  const { ref, field, show } = useFieldErrors();
  const refusal = useRefusal();
  const rows = usePhaseRows();
  const [told, setTold] = useState<string | null>(null);
  const fields = changedFields(from, values);
  const change = useChange(
    () => readPhase(phase.project_id, phase.id),
    // What somebody else changed besides does not touch what is typed here.
    (now) => changedFields(from, valuesOf(now)).some((field) => fields.includes(field)),
  );

  async function send(seen: string) {
    setTold(null);
    if (figureOf(values.weight) === null) return show({ weight: t("phase.weightWrong") });
    show({});
    try {
      const outcome = await change.send(seen, changePhase(phase, changeOf(values, fields)));
      if (!outcome) return;
      await showPhase(outcome.done);
      typed.forget();
      notifications.show({ message: t("phase.saved", { phase: outcome.done.name }), color: "ink" });
      void reread();
    } catch (error) {
      const { fields: sentences, text } = refusal(error, [...PHASE_FIELDS, ...photoFields(values.photos)]);
      show(sentences);
      setTold(text);
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!change.pending && !change.theirs && fields.length > 0) void send(typed.seen);
  }

  function giveUp() {
    typed.forget();
    change.forget();
    show({});
    setTold(null);
    void reread();
  }

  return (
    <form ref={ref} onSubmit={submit} noValidate className={classes.form}>
      <PhaseFields values={values} change={type} field={field} percent={phase.progress_percentage} />
      <PhotoList
        photos={values.photos}
        title={values.name}
        uploads={uploads}
        field={field}
        change={(edit) => type((now) => ({ photos: edit(now.photos) }))}
      />
      {told && (
        <p role="alert" className={classes.told}>
          {told}
        </p>
      )}
      {change.theirs ? (
        <BothVersions
          differences={rows(fields, from, values, valuesOf(change.theirs))}
          keepMine={() => change.theirs && void send(change.theirs.updated_at)}
          takeTheirs={giveUp}
          busy={change.pending}
        />
      ) : (
        <div className={classes.actions}>
          <Button type="submit" loading={change.pending} disabled={fields.length === 0 || uploads.all.length > 0}>
            {common("actions.save")}
          </Button>
          {fields.length > 0 && (
            <Button variant="default" onClick={giveUp} disabled={change.pending}>
              {t("phase.giveUp")}
            </Button>
          )}
          {uploads.all.length > 0 && <p className="quiet small">{t("photos.wait")}</p>}
        </div>
      )}
    </form>
  );
}

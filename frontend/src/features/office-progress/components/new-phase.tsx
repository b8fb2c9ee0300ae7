"use client";

import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type FormEvent, useState } from "react";
import { Dialog } from "@/components/dialog";
import { useKeyFor } from "@/components/form/drafts";
import { useFieldErrors } from "@/components/form/field-errors";
import { useRefusal } from "@/components/form/refusal";
import { useTexts } from "@/lib/i18n/client";
import { useCreatePhase, useReread } from "../api";
import { figureOf, NEW_PHASE, PHASE_FIELDS, phaseIn } from "../phase-values";
import { useTyped } from "../use-typed";
import classes from "./forms.module.css";
import { PhaseFields } from "./phase-fields";

/** Adds a phase behind those that there are. */
export default function NewPhase({ project, close }: { project: number; close: () => void }) {
  const t = useTexts("officeProgress");
  const reread = useReread(project);
  const { values, change, forget } = useTyped(`phase-new:${project}`, NEW_PHASE, "");
  const key = useKeyFor(`phase-new:${project}`);
  const create = useCreatePhase(project);
  const { ref, field, show } = useFieldErrors();
  const refusal = useRefusal();
  const [told, setTold] = useState<string | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (create.isPending) return;
    setTold(null);
    if (figureOf(values.weight) === null) return show({ weight: t("phase.weightWrong") });
    show({});
    const body = phaseIn(values);
    try {
      const phase = await create.mutateAsync({ body, key: key.keyFor(body) });
      forget();
      key.forget();
      notifications.show({ message: t("phase.added", { phase: phase.name }), color: "ink" });
      void reread();
      close();
    } catch (error) {
      const { fields, text } = refusal(error, PHASE_FIELDS);
      show(fields);
      setTold(text);
    }
  }

  return (
    <Dialog onClose={close} title={t("phase.add")} size="lg">
      <form ref={ref} onSubmit={submit} noValidate className={classes.form}>
        <PhaseFields values={values} change={change} field={field} percent={null} />
        {told && (
          <p role="alert" className={classes.told}>
            {told}
          </p>
        )}
        <div className={classes.actions}>
          <Button type="submit" loading={create.isPending}>
            {t("phase.add")}
          </Button>
          <p className="quiet small">{t("phase.addNote")}</p>
        </div>
      </form>
    </Dialog>
  );
}

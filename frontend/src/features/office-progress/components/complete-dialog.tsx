"use client";

import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { Dialog } from "@/components/dialog";
import { dayAt } from "@/lib/format/time";
import { useTexts } from "@/lib/i18n/client";
import { useWaiting } from "../api";
import type { Phase } from "../phase-values";
import type { Site } from "../site";
import classes from "./forms.module.css";

type Props = { site: Site; phase: Phase; confirm: (day: string) => void; close: () => void };

/** Asks before a phase is complete, with what that causes: it cannot be taken back for whoever is to pay. */
export default function CompleteDialog({ site, phase, confirm, close }: Props) {
  const t = useTexts("officeProgress");
  const today = dayAt(site.zone, new Date());
  const [day, setDay] = useState(today);
  const waiting = useWaiting(site.id, phase.id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm(day || today);
  };
  return (
    <Dialog onClose={close} title={t("complete.title", { phase: phase.name })}>
      <form onSubmit={submit} className={classes.form}>
        <ul className={classes.causes}>
          {waiting.isPending && <li>{t("complete.looking")}</li>}
          {waiting.isError && <li>{t("complete.unknown")}</li>}
          {waiting.data?.length === 0 && <li>{t("complete.noStages")}</li>}
          {waiting.data?.map(({ plan, stage, percent }) => (
            <li key={`${plan} ${stage}`}>{t("complete.stage", { plan, stage, percent })}</li>
          ))}
          {waiting.data && waiting.data.length > 0 && <li>{t("complete.each")}</li>}
          <li>{phase.customer_visible ? t("complete.told", { homes: site.homes }) : t("complete.hidden")}</li>
          <li>{t("complete.stays")}</li>
        </ul>
        <TextInput
          type="date"
          label={t("complete.day")}
          value={day}
          max={today}
          onChange={(event) => setDay(event.currentTarget.value)}
          data-autofocus
        />
        <div className={classes.actions}>
          <Button type="submit">{t("complete.confirm")}</Button>
          <Button variant="default" onClick={close}>
            {t("complete.keep")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

"use client";

import { Button, NativeSelect, Skeleton, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type FormEvent, useState } from "react";
import { useRefusal } from "@/components/form/refusal";
import type { components } from "@/lib/api/schema";
import { useTexts } from "@/lib/i18n/client";
import { type AppointmentType, type MeetingLocation, useBook, useReceiving } from "../api";
import type { Span } from "../slots";
import { useTime } from "../use-time";
import classes from "./appointments.module.css";
import { Near } from "./near";
import { TimePicker } from "./time-picker";

/** A project in which the reader may ask for a time. */
export type Place = { id: number; name: string; own: boolean };

const DURATIONS = [30, 45, 60, 90, 120];
const USUAL_PLACE: Record<AppointmentType, MeetingLocation> = {
  site_visit: "site",
  consultation: "office",
  documentation: "office",
  handover: "site",
};

type Props = { places: Place[]; chosen: number; busy: readonly Span[]; done: () => void };

/** Asks for a time with the people of a project. */
export function BookForm({ places, chosen, busy, done }: Props) {
  const t = useTexts("appointments");
  const [projectId, setProjectId] = useState(chosen);
  const project = useReceiving(projectId);
  const own = places.find((place) => place.id === projectId)?.own ?? false;
  return (
    <div className={classes.form}>
      {places.length > 1 && (
        <NativeSelect
          label={t("form.project")}
          value={projectId}
          onChange={(event) => setProjectId(Number(event.currentTarget.value))}
          data={places.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
      )}
      {project.data ? (
        <Details key={projectId} project={project.data} own={own} busy={busy} done={done} />
      ) : project.isError ? (
        <p role="alert">{t("form.failed")}</p>
      ) : (
        <Skeleton height={420} role="status" aria-label={t("form.loading")} />
      )}
    </div>
  );
}

type DetailsProps = {
  project: components["schemas"]["ProjectResponse"];
  own: boolean;
  busy: readonly Span[];
  done: () => void;
};

function Details({ project, own, busy, done }: DetailsProps) {
  const t = useTexts("appointments");
  const book = useBook();
  const refusal = useRefusal();
  const [type, setType] = useState<AppointmentType>("site_visit");
  const [place, setPlace] = useState<MeetingLocation>("site");
  const [minutes, setMinutes] = useState(60);
  const [agenda, setAgenda] = useState("");
  const [told, setTold] = useState<string | null>(null);
  const [agendaFault, setAgendaFault] = useState<string | null>(null);
  const time = useTime(project, minutes, busy);
  const types: AppointmentType[] = [
    "site_visit",
    "consultation",
    "documentation",
    ...(own ? ["handover" as const] : []),
  ];

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (book.isPending) return;
    if (!time.time) return time.setFault(t("form.choose"));
    setTold(null);
    setAgendaFault(null);
    try {
      await book.mutateAsync({
        project_id: project.id,
        appointment_type: type,
        meeting_location: place,
        starts_at: time.time,
        duration_minutes: minutes,
        agenda: agenda.trim() || null,
      });
      notifications.show({ message: t("booked", { builder: project.builder.company_name }), color: "ink" });
      done();
    } catch (error) {
      if (await time.explain(error)) return;
      const { fields, text } = refusal(error, ["starts_at", "agenda"]);
      time.setFault(fields.starts_at ?? null);
      setAgendaFault(fields.agenda ?? null);
      setTold(text);
    }
  }

  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <div className={classes.fields}>
        <NativeSelect
          label={t("form.type")}
          value={type}
          onChange={(event) => {
            const wanted = event.currentTarget.value as AppointmentType;
            setType(wanted);
            setPlace(USUAL_PLACE[wanted]);
          }}
          data={types.map((value) => ({ value, label: t(`types.${value}`) }))}
        />
        <NativeSelect
          label={t("form.place")}
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value as MeetingLocation)}
          data={(["site", "office", "online"] as const).map((value) => ({ value, label: t(`places.${value}`) }))}
        />
        <NativeSelect
          label={t("form.duration")}
          value={minutes}
          onChange={(event) => setMinutes(Number(event.currentTarget.value))}
          data={DURATIONS.map((value) => ({ value: String(value), label: t("form.minutes", { minutes: value }) }))}
        />
      </div>
      <TimePicker
        project={project}
        minutes={minutes}
        day={time.day}
        onDay={time.chooseDay}
        time={time.time}
        onTime={time.chooseTime}
        busy={busy}
        error={time.fault}
      />
      {time.missed && <Near missed={time.missed} zone={project.timezone} onChoose={time.chooseNear} />}
      <Textarea
        label={t("form.agenda")}
        description={t("form.agendaHint")}
        value={agenda}
        onChange={(event) => setAgenda(event.currentTarget.value)}
        error={agendaFault}
        maxLength={2000}
        autosize
        minRows={2}
        dir="auto"
      />
      {told && (
        <p role="alert" className={classes.fault}>
          {told}
        </p>
      )}
      <Button type="submit" loading={book.isPending}>
        {t("form.submit")}
      </Button>
    </form>
  );
}

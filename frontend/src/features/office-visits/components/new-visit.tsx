"use client";

import { Button, NativeSelect, Skeleton, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type FormEvent, useEffect, useState } from "react";
import { Dialog } from "@/components/dialog";
import { useFieldErrors } from "@/components/form/field-errors";
import { useRefusal } from "@/components/form/refusal";
import { useOffice } from "@/components/office/office";
import { isProblem } from "@/lib/api/problem";
import { useTexts } from "@/lib/i18n/client";
import { useKept } from "@/lib/kept";
import { useMake, useProject } from "../api";
import { momentAt, nextHalfHour } from "../clock";
import { PLACES, type Place, TYPES, USUAL_PLACE, type Visit, type VisitType } from "../visits";
import { CustomerField, type Person } from "./customer-field";
import classes from "./dialogs.module.css";
import { Duration } from "./duration";
import { TimeChoice } from "./time-choice";
import type { ProjectName } from "./visits-view";

export type NewGiven = { projectId: number | null; day?: string; time?: string; customer?: Person };
type Draft = {
  projectId: number | null;
  customer: Person | null;
  type: VisitType;
  place: Place;
  minutes: number;
  day: string;
  time: string;
  agenda: string;
};

const EMPTY: Draft = {
  ...{ projectId: null, customer: null, type: "site_visit", place: "site", minutes: 60, day: "", time: "", agenda: "" },
};
const NAMES = ["project_id", "customer_id", "appointment_type", "meeting_location", "starts_at", "duration_minutes"];

type Props = { projects: ProjectName[]; given: NewGiven; made: (visit: Visit) => void; close: () => void };

/** A visit that the builder's people make with somebody they know. What is typed is kept until it is made. */
export default function NewVisit({ projects, given, made, close }: Props) {
  const t = useTexts("officeVisits");
  const { builder } = useOffice();
  const [kept, keep, isRead] = useKept<Draft>(`visit-new:${builder.id}`, EMPTY);
  const [draft, setDraft] = useState<Draft | null>(null);
  // What was pointed at counts before what is left of an earlier try.
  useEffect(() => {
    if (!isRead) return;
    const projectId = projects.find(({ id }) => id === (given.projectId ?? kept.projectId))?.id ?? projects[0]?.id;
    setDraft((now) => now ?? { ...EMPTY, ...kept, ...known(given), projectId: projectId ?? null });
  }, [isRead, kept, given, projects]);
  function change(changed: Partial<Draft>) {
    if (!draft) return;
    const next = { ...draft, ...changed };
    setDraft(next);
    keep(next);
  }
  return (
    <Dialog onClose={close} title={t("new.title")} size="lg">
      {draft && (
        <NewForm
          projects={projects}
          draft={draft}
          change={change}
          made={(visit) => {
            keep(null);
            made(visit);
          }}
        />
      )}
    </Dialog>
  );
}

function known({ day, time, customer }: NewGiven): Partial<Draft> {
  return { ...(day && { day }), ...(time && { time }), ...(customer && { customer }) };
}

type FormProps = Pick<Props, "projects" | "made"> & { draft: Draft; change: (changed: Partial<Draft>) => void };

function NewForm({ projects, draft, change, made }: FormProps) {
  const t = useTexts("officeVisits");
  const project = useProject(draft.projectId).data;
  const make = useMake();
  const refusal = useRefusal();
  const [told, setTold] = useState<string | null>(null);
  const { ref, field, show } = useFieldErrors();
  const soon = project ? nextHalfHour(project.timezone, Date.now()) : { day: "", time: "" };
  const day = draft.day || soon.day;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (make.isPending) return;
    setTold(null);
    const missing = {
      ...(!draft.customer && { customer_id: t("form.customerNeeded") }),
      ...((!day || !draft.time) && { starts_at: t("form.choose") }),
    };
    show(missing);
    if (!project || !draft.customer || Object.keys(missing).length > 0) return;
    try {
      const { data: visit } = await make.mutateAsync({
        project_id: project.id,
        customer_id: draft.customer.id,
        appointment_type: draft.type,
        meeting_location: draft.place,
        starts_at: momentAt(project.timezone, `${day} ${draft.time}:00`),
        duration_minutes: draft.minutes,
        agenda: draft.agenda.trim() || null,
      });
      notifications.show({ message: t("new.done", { name: draft.customer.first_name }), color: "ink" });
      made(visit);
    } catch (error) {
      if (isProblem(error, "time_not_available") || isProblem(error, "customer_busy")) {
        return show({ starts_at: error.body.detail });
      }
      const { fields, text } = refusal(error, [...NAMES, "agenda"]);
      show(fields);
      setTold(text);
    }
  }

  return (
    <form ref={ref} onSubmit={submit} className={classes.form} noValidate>
      <CustomerField
        chosen={draft.customer}
        choose={(customer) => {
          field("customer_id").onInput();
          change({ customer });
        }}
        field={field("customer_id")}
      />
      {projects.length > 1 && (
        <NativeSelect
          {...field("project_id")}
          label={t("filter.project")}
          value={draft.projectId ?? ""}
          onChange={(event) => change({ projectId: Number(event.currentTarget.value) })}
          data={projects.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
      )}
      <div className={classes.pair}>
        <NativeSelect
          {...field("appointment_type")}
          label={t("filter.type")}
          value={draft.type}
          onChange={(event) => {
            const type = event.currentTarget.value as VisitType;
            change({ type, place: USUAL_PLACE[type] });
          }}
          data={TYPES.map((value) => ({ value, label: t(`types.${value}`) }))}
        />
        <NativeSelect
          {...field("meeting_location")}
          label={t("columns.place")}
          value={draft.place}
          onChange={(event) => change({ place: event.currentTarget.value as Place })}
          data={PLACES.map((value) => ({ value, label: t(`places.${value}`) }))}
        />
      </div>
      {project ? (
        <TimeChoice
          project={project}
          minutes={draft.minutes}
          day={day}
          time={draft.time}
          choose={(chosen) => {
            field("starts_at").onInput();
            change(chosen);
          }}
          field={field("starts_at")}
        >
          <Duration minutes={draft.minutes} set={(minutes) => change({ minutes })} field={field("duration_minutes")} />
        </TimeChoice>
      ) : (
        draft.projectId !== null && <Skeleton height={160} role="status" aria-label={t("form.loading")} />
      )}
      <Textarea
        {...field("agenda")}
        label={t("panel.agenda")}
        description={t("form.agendaHint")}
        value={draft.agenda}
        onChange={(event) => change({ agenda: event.currentTarget.value })}
        maxLength={2000}
        autosize
        minRows={2}
        dir="auto"
      />
      {told && (
        <p role="alert" className={classes.told}>
          {told}
        </p>
      )}
      <p className="quiet small">{t("new.causes")}</p>
      <Button type="submit" loading={make.isPending}>
        {t("new.submit")}
      </Button>
    </form>
  );
}

"use client";

import { Button, Skeleton, Textarea, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Dialog } from "@/components/dialog";
import { When } from "@/components/figures/when";
import { useRefusal } from "@/components/form/refusal";
import { isProblem } from "@/lib/api/problem";
import type { Tagged } from "@/lib/api/tagged";
import { useTexts } from "@/lib/i18n/client";
import {
  type Appointment,
  getAppointment,
  isSame,
  useChangeStatus,
  useMove,
  useReceiving,
  useRereadAppointments,
} from "../api";
import type { Span } from "../slots";
import { useTime } from "../use-time";
import classes from "./appointments.module.css";
import { Near } from "./near";
import type { Receiving } from "./time-picker";
import { TimePicker } from "./time-picker";

type Props = { appointment: Appointment; close: () => void };

/** The appointment as it is at the moment of changing it; said so, if it is no longer the one that was on the page. */
function useCurrent(appointment: Appointment) {
  const current = useQuery({
    queryKey: ["appointments", "current", appointment.id],
    queryFn: () => getAppointment(appointment.id),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const changed = current.data !== undefined && !isSame(appointment, current.data.data);
  return { current: current.data, failed: current.isError, changed };
}

export function MoveDialog({ appointment, busy, close }: Props & { busy: readonly Span[] }) {
  const t = useTexts("appointments");
  const { current, failed, changed } = useCurrent(appointment);
  const project = useReceiving(appointment.project_id);
  return (
    <Dialog onClose={close} title={t("moveDialog.title")} size="lg">
      {failed || project.isError ? (
        <p role="alert">{t("form.failed")}</p>
      ) : !current || !project.data ? (
        <Skeleton height={420} role="status" aria-label={t("form.loading")} />
      ) : changed ? (
        <Changed appointment={appointment} close={close} />
      ) : (
        <MoveForm current={current} project={project.data} busy={busy} close={close} />
      )}
    </Dialog>
  );
}

type MoveProps = { current: Tagged<Appointment>; project: Receiving; busy: readonly Span[]; close: () => void };

function MoveForm({ current, project, busy, close }: MoveProps) {
  const t = useTexts("appointments");
  const { data: appointment, etag } = current;
  const builder = appointment.project.builder_name;
  const move = useMove(appointment.id);
  const refusal = useRefusal();
  const time = useTime(project, appointment.duration_minutes, busy);
  const [reason, setReason] = useState("");
  const [reasonFault, setReasonFault] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [stale, setStale] = useState(false);
  if (stale) return <Changed appointment={appointment} close={close} />;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (move.isPending) return;
    const line = reason.replace(/\s+/g, " ").trim();
    if (!time.time) time.setFault(t("form.choose"));
    if (!line) setReasonFault(t("moveDialog.reasonNeeded"));
    if (!time.time || !line) return;
    setTold(null);
    setReasonFault(null);
    try {
      await move.mutateAsync({ starts_at: time.time, reason: line, etag });
      notifications.show({ message: t("movedNow", { builder }), color: "ink" });
      close();
    } catch (error) {
      if (await time.explain(error)) return;
      if (isProblem(error) && (error.status === 412 || error.code === "invalid_transition")) return setStale(true);
      const { fields, text } = refusal(error, ["starts_at", "reason"]);
      time.setFault(fields.starts_at ?? null);
      setReasonFault(fields.reason ?? null);
      setTold(text);
    }
  }

  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <p className="quiet">
        {t.rich("moveDialog.now", {
          time: () => <When moment={appointment.starts_at} zone={project.timezone} style="weekdayTime" />,
        })}
      </p>
      <TimePicker
        project={project}
        minutes={appointment.duration_minutes}
        day={time.day}
        onDay={time.chooseDay}
        time={time.time}
        onTime={time.chooseTime}
        busy={busy}
        error={time.fault}
      />
      {time.missed && <Near missed={time.missed} zone={project.timezone} onChoose={time.chooseNear} />}
      <TextInput
        label={t("moveDialog.reason")}
        description={t("moveDialog.reasonHint", { builder })}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={reasonFault}
        maxLength={500}
        dir="auto"
      />
      {told && (
        <p role="alert" className={classes.fault}>
          {told}
        </p>
      )}
      <Button type="submit" loading={move.isPending}>
        {t("moveDialog.submit")}
      </Button>
    </form>
  );
}

export function CancelDialog({ appointment, close }: Props) {
  const t = useTexts("appointments");
  const { current, failed, changed } = useCurrent(appointment);
  const builder = appointment.project.builder_name;
  const cancel = useChangeStatus(appointment.id);
  const refusal = useRefusal();
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [stale, setStale] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!current || cancel.isPending) return;
    setTold(null);
    setFault(null);
    try {
      await cancel.mutateAsync({ status: "cancelled", notes: reason.trim() || null, etag: current.etag });
      notifications.show({ message: t("cancelled", { builder }), color: "ink" });
      close();
    } catch (error) {
      if (isProblem(error) && (error.status === 412 || error.code === "invalid_transition")) return setStale(true);
      const { fields, text } = refusal(error, ["notes"]);
      setFault(fields.notes ?? null);
      setTold(text);
    }
  }

  return (
    <Dialog onClose={close} title={t("cancelDialog.title")}>
      {stale || changed ? (
        <Changed appointment={appointment} close={close} />
      ) : (
        <form onSubmit={submit} className={classes.form} noValidate>
          <p>
            <When moment={appointment.starts_at} zone={appointment.project.timezone} style="weekdayTime" />
            {`, ${appointment.project.name}`}
          </p>
          <p className="quiet">{t("cancelDialog.text", { builder })}</p>
          <Textarea
            label={t("cancelDialog.reason")}
            description={t("moveDialog.reasonHint", { builder })}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={fault}
            maxLength={1000}
            autosize
            minRows={2}
            dir="auto"
          />
          {(told || failed) && (
            <p role="alert" className={classes.fault}>
              {told ?? t("form.failed")}
            </p>
          )}
          <div className={classes.actions}>
            <Button type="submit" loading={cancel.isPending} disabled={!current}>
              {t("cancelDialog.submit")}
            </Button>
            <Button variant="default" onClick={close}>
              {t("cancelDialog.keep")}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

function Changed({ appointment, close }: Props) {
  const t = useTexts("appointments");
  const texts = useTexts("common");
  const reread = useRereadAppointments();
  return (
    <div className={classes.form}>
      <p role="alert">{t("stale", { builder: appointment.project.builder_name })}</p>
      <Button
        variant="default"
        onClick={() => {
          void reread();
          close();
        }}
      >
        {texts("actions.close")}
      </Button>
    </div>
  );
}

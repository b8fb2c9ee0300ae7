"use client";

import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useState } from "react";
import { StatusPill } from "@/components/figures/status-pill";
import { When } from "@/components/figures/when";
import { isProblem } from "@/lib/api/problem";
import { useTexts } from "@/lib/i18n/client";
import { type Appointment, getAppointment, isSame, useChangeStatus, useRereadAppointments } from "../api";
import type { Span } from "../slots";
import classes from "./appointments.module.css";

const MoveDialog = dynamic(() => import("./change-dialogs").then((found) => found.MoveDialog), { ssr: false });
const CancelDialog = dynamic(() => import("./change-dialogs").then((found) => found.CancelDialog), { ssr: false });

type Props = { appointment: Appointment; busy: readonly Span[]; full?: boolean };

/** An appointment: when, where, with whom, and what can be done about it. `full`: with everything that was said. */
export function AppointmentCard({ appointment, busy, full }: Props) {
  const t = useTexts("appointments");
  const { project, starts_at, ends_at } = appointment;
  const standing = appointment.status === "scheduled" || appointment.status === "confirmed";
  const Heading = full ? "h2" : "h3";
  return (
    <article className={`card ${classes.card}`}>
      <div className={classes.cardHead}>
        <Heading className={classes.moment}>
          <When moment={starts_at} zone={project.timezone} style="weekday" />
        </Heading>
        <StatusPill kind="appointment" status={appointment.status} />
      </div>
      <p>
        {t.rich("span", {
          start: () => <When moment={starts_at} zone={project.timezone} style="time" />,
          end: () => <When moment={ends_at} zone={project.timezone} style="time" />,
        })}
        {" · "}
        {t(`places.${appointment.meeting_location}`)}
      </p>
      <p>
        {full ? (
          t(`types.${appointment.appointment_type}`)
        ) : (
          <Link href={`/home/appointments/${appointment.id}`} className="link">
            {t("one", { type: t(`types.${appointment.appointment_type}`), project: project.name })}
          </Link>
        )}
        <span className="quiet"> · {t("with", { builder: project.builder_name })}</span>
      </p>
      {appointment.agenda && (
        <div>
          {full && <p className={classes.fieldLabel}>{t("agenda")}</p>}
          <p className={full ? classes.text : `quiet ${classes.text}`} dir="auto">
            {appointment.agenda}
          </p>
        </div>
      )}
      {full && <Said appointment={appointment} />}
      {standing && <Actions appointment={appointment} busy={busy} />}
    </article>
  );
}

function Said({ appointment }: { appointment: Appointment }) {
  const t = useTexts("appointments");
  return (
    <>
      {appointment.reason && (
        <div>
          <p className={classes.fieldLabel}>{t(appointment.status === "cancelled" ? "whyCancelled" : "whyMoved")}</p>
          <p className={classes.text} dir="auto">
            {appointment.reason}
          </p>
        </div>
      )}
      {appointment.notes && (
        <div>
          <p className={classes.fieldLabel}>{t("notes")}</p>
          <p className={classes.text} dir="auto">
            {appointment.notes}
          </p>
        </div>
      )}
    </>
  );
}

function Actions({ appointment, busy }: Omit<Props, "full">) {
  const t = useTexts("appointments");
  const failed = useTexts("errors");
  const builder = appointment.project.builder_name;
  const confirm = useChangeStatus(appointment.id);
  const reread = useRereadAppointments();
  const [asking, setAsking] = useState(false);
  const [dialog, setDialog] = useState<"move" | "cancel" | null>(null);
  const others = busy.filter((span) => span.starts_at !== appointment.starts_at);
  const mine = appointment.allowed_transitions.includes("confirmed");

  async function accept() {
    if (asking || confirm.isPending) return;
    setAsking(true);
    try {
      const { data, etag } = await getAppointment(appointment.id);
      if (!isSame(appointment, data)) {
        notifications.show({ message: t("stale", { builder }) });
        return void reread();
      }
      await confirm.mutateAsync({ status: "confirmed", etag });
      notifications.show({ message: t("confirmed", { builder }), color: "ink" });
    } catch (error) {
      const changed = isProblem(error) && (error.status === 412 || error.status === 409);
      notifications.show({ message: changed ? t("stale", { builder }) : failed("unknown"), color: "brick" });
    } finally {
      setAsking(false);
    }
  }

  return (
    <>
      {appointment.status === "scheduled" && (
        <p className="small">{t(mine ? "waitsForYou" : "waitsForThem", { builder })}</p>
      )}
      <div className={classes.actions}>
        {mine && (
          <Button size="sm" onClick={accept} loading={asking || confirm.isPending}>
            {t("confirm")}
          </Button>
        )}
        <Button size="sm" variant="default" onClick={() => setDialog("move")}>
          {t("move")}
        </Button>
        <Button size="sm" variant="subtle" color="ink" onClick={() => setDialog("cancel")}>
          {t("cancel")}
        </Button>
      </div>
      {dialog === "move" && <MoveDialog appointment={appointment} busy={others} close={() => setDialog(null)} />}
      {dialog === "cancel" && <CancelDialog appointment={appointment} close={() => setDialog(null)} />}
    </>
  );
}

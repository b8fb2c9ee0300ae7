"use client";

import { Button, Skeleton, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type FormEvent, useState } from "react";
import { Dialog } from "@/components/dialog";
import { When } from "@/components/figures/when";
import { useFieldErrors } from "@/components/form/field-errors";
import { useRefusal } from "@/components/form/refusal";
import { BothVersions } from "@/components/office/both-versions";
import { isProblem } from "@/lib/api/problem";
import { useTexts } from "@/lib/i18n/client";
import { useKept } from "@/lib/kept";
import { move, useChange, useProject } from "../api";
import { clockAt, momentAt } from "../clock";
import { type Moved, nameOf, type Visit } from "../visits";
import classes from "./dialogs.module.css";
import { useDifferences } from "./differences";
import { Duration } from "./duration";
import { TimeChoice } from "./time-choice";

const NAMES = ["starts_at", "duration_minutes", "reason"];

type Props = {
  visit: Visit;
  /** Where it was let go of in the calendar. */
  to: Moved | null;
  /** Shows the visit at another time behind the dialog; null: where it is. */
  preview: (to: Moved | null) => void;
  close: () => void;
};

/** Asks for the reason of another time, and for the time itself if it was not pointed at. */
export default function MoveDialog({ visit, to, preview, close }: Props) {
  const t = useTexts("officeVisits");
  const project = useProject(visit.project_id);
  // What the reader has seen is what they decide about, whatever comes in while they do.
  const [seen] = useState(visit);
  const [wanted] = useState(to);
  return (
    <Dialog onClose={close} title={t("move.title")} size="lg">
      {project.isError ? (
        <p role="alert">{t("failed")}</p>
      ) : project.data ? (
        <MoveForm visit={seen} to={wanted} project={project.data} preview={preview} close={close} />
      ) : (
        <Skeleton height={320} role="status" aria-label={t("form.loading")} />
      )}
    </Dialog>
  );
}

type FormProps = Props & { project: NonNullable<ReturnType<typeof useProject>["data"]> };

function MoveForm({ visit, to, project, preview, close }: FormProps) {
  const t = useTexts("officeVisits");
  const zone = project.timezone;
  const [from] = useState(() => beginning(zone, to?.starts_at ?? visit.starts_at));
  const [day, setDay] = useState(from.day);
  const [time, setTime] = useState(from.time);
  const [minutes, setMinutes] = useState(to?.minutes ?? visit.duration_minutes);
  const [reason, keepReason] = useKept(`visit-move:${visit.id}`, "");
  const [told, setTold] = useState<string | null>(null);
  const { ref, field, show } = useFieldErrors();
  const refusal = useRefusal();
  const change = useChange(visit);
  const differences = useDifferences();

  function choose(chosen: { day?: string; time?: string; minutes?: number }) {
    const next = { day, time, minutes, ...chosen };
    setDay(next.day);
    setTime(next.time);
    setMinutes(next.minutes);
    setTold(null);
    field("starts_at").onInput();
    if (!next.day || !next.time) return;
    preview({ id: visit.id, starts_at: momentAt(zone, `${next.day} ${next.time}:00`), minutes: next.minutes });
  }

  async function send() {
    const line = reason.replace(/\s+/g, " ").trim();
    const missing = {
      ...((!day || !time) && { starts_at: t("form.choose") }),
      ...(!line && { reason: t("move.reasonNeeded") }),
    };
    show(missing);
    if (Object.keys(missing).length > 0 || change.busy) return;
    const starts_at = momentAt(zone, `${day} ${time}:00`);
    setTold(null);
    preview({ id: visit.id, starts_at, minutes });
    try {
      const body = { starts_at, duration_minutes: minutes, reason: line };
      if (!(await change.send(move(visit.id, body)))) return preview(null);
      keepReason(null);
      notifications.show({ message: t("move.done", { name: nameOf(visit) }), color: "ink" });
      close();
    } catch (error) {
      preview(null);
      if (isProblem(error, "time_not_available") || isProblem(error, "customer_busy")) {
        void change.refresh();
        return show({ starts_at: error.body.detail });
      }
      const { fields, text } = refusal(error, NAMES);
      show(fields);
      setTold(text);
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void send();
  }

  const starts_at = day && time ? momentAt(zone, `${day} ${time}:00`) : visit.starts_at;
  return (
    <form ref={ref} onSubmit={submit} className={classes.form} noValidate>
      <p className="quiet">
        {t.rich("move.now", {
          name: nameOf(visit),
          time: () => <When moment={visit.starts_at} zone={zone} style="weekdayTime" />,
        })}
      </p>
      <TimeChoice {...{ project, minutes, day, time, choose }} field={field("starts_at")}>
        <Duration minutes={minutes} set={(chosen) => choose({ minutes: chosen })} field={field("duration_minutes")} />
      </TimeChoice>
      <TextInput
        {...field("reason")}
        label={t("move.reason")}
        description={t("move.reasonHint", { name: nameOf(visit) })}
        value={reason}
        onChange={(event) => keepReason(event.currentTarget.value)}
        maxLength={500}
        dir="auto"
        data-autofocus
      />
      {told && (
        <p role="alert" className={classes.told}>
          {told}
        </p>
      )}
      {change.theirs ? (
        <BothVersions
          differences={differences(change.theirs, { starts_at, minutes, status: "scheduled" }, visit)}
          keepMine={send}
          takeTheirs={() => {
            change.takeTheirs();
            close();
          }}
          busy={change.busy}
        />
      ) : (
        <>
          <p className="quiet small">{t("move.causes", { name: nameOf(visit) })}</p>
          <div className={classes.actions}>
            <Button type="submit" loading={change.busy}>
              {t("move.submit")}
            </Button>
            <Button variant="default" onClick={close}>
              {t("move.keep")}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}

/** Where the choice of another time begins: where the visit is, or today if that is over. */
function beginning(zone: string, starts_at: string): { day: string; time: string } {
  const [now, clock] = [clockAt(zone, Date.now()), clockAt(zone, starts_at)];
  return clock > now ? { day: clock.slice(0, 10), time: clock.slice(11, 16) } : { day: now.slice(0, 10), time: "" };
}

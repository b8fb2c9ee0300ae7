"use client";

import { Button, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type FormEvent, useState } from "react";
import { Dialog } from "@/components/dialog";
import { When } from "@/components/figures/when";
import { useFieldErrors } from "@/components/form/field-errors";
import { useRefusal } from "@/components/form/refusal";
import { BothVersions } from "@/components/office/both-versions";
import { useTexts } from "@/lib/i18n/client";
import { useKept } from "@/lib/kept";
import { changeStatus, useChange } from "../api";
import { nameOf, type Visit } from "../visits";
import classes from "./dialogs.module.css";
import { useDifferences } from "./differences";

/** What is said with a word about it; a visit is confirmed without. */
export type Ending = "completed" | "no_show" | "cancelled";
type Props = { visit: Visit; status: Ending; close: () => void };

/** Says how a visit went, or that it does not take place, with a word about it for whoever wants to know. */
export default function StatusDialog({ visit, status, close }: Props) {
  const t = useTexts("officeVisits");
  const [seen] = useState(visit);
  const [notes, keepNotes] = useKept(`visit-${status}:${visit.id}`, "");
  const [told, setTold] = useState<string | null>(null);
  const { ref, field, show } = useFieldErrors();
  const refusal = useRefusal();
  const change = useChange(seen);
  const differences = useDifferences();

  async function send() {
    if (change.busy) return;
    setTold(null);
    show({});
    try {
      if (!(await change.send(changeStatus(visit.id, status, notes.trim() || null)))) return;
      keepNotes(null);
      notifications.show({ message: t(`${status}.done`, { name: nameOf(visit) }), color: "ink" });
      close();
    } catch (error) {
      const { fields, text } = refusal(error, ["notes"]);
      show(fields);
      setTold(text);
    }
  }

  const mine = { starts_at: seen.starts_at, minutes: seen.duration_minutes, status };
  function submit(event: FormEvent) {
    event.preventDefault();
    void send();
  }

  return (
    <Dialog onClose={close} title={t(`${status}.title`)}>
      <form ref={ref} onSubmit={submit} className={classes.form} noValidate>
        <p>
          {t.rich("status.about", {
            name: nameOf(seen),
            time: () => <When moment={seen.starts_at} zone={seen.project.timezone} style="weekdayTime" />,
          })}
        </p>
        <p className="quiet">{t(`${status}.causes`, { name: nameOf(seen) })}</p>
        <Textarea
          {...field("notes")}
          label={t(`${status}.notes`)}
          value={notes}
          onChange={(event) => keepNotes(event.currentTarget.value)}
          maxLength={1000}
          autosize
          minRows={2}
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
            differences={differences(change.theirs, mine, seen)}
            keepMine={send}
            takeTheirs={() => {
              void change.refresh();
              close();
            }}
            busy={change.busy}
          />
        ) : (
          <div className={classes.actions}>
            <Button type="submit" loading={change.busy}>
              {t(`${status}.submit`)}
            </Button>
            <Button variant="default" onClick={close}>
              {t("status.keep")}
            </Button>
          </div>
        )}
      </form>
    </Dialog>
  );
}

"use client";

import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { Dialog } from "@/components/dialog";
import { useRefusal } from "@/components/form/refusal";
import { BothVersions } from "@/components/office/both-versions";
import { isProblem } from "@/lib/api/problem";
import { useTexts } from "@/lib/i18n/client";
import { changeUpdate, deleteUpdate, readUpdate, useReread } from "../api";
import type { Site } from "../site";
import { type Update, updateValuesOf } from "../update-values";
import { useChange } from "../use-change";
import classes from "./forms.module.css";
import { useTold } from "./use-told";
import { useUpdateRows } from "./use-update-rows";

type Props = { site: Site; verb: "publish" | "delete"; update: Update; close: () => void };

/** Asks before news is published or taken away, and says what that means. */
export default function UpdateDialog({ site, verb, update: opened, close }: Props) {
  const t = useTexts("officeProgress");
  const [update] = useState(opened);
  const reread = useReread(site.id);
  const change = useChange(
    () => readUpdate(site.id, update.id),
    () => true,
  );
  const refusal = useRefusal();
  const rows = useUpdateRows();
  const told = useTold(site);
  const [refused, setRefused] = useState<string | null>(null);

  function done() {
    notifications.show({ message: t(`${verb}.done`, { title: update.title }), color: "ink" });
    void reread();
    close();
  }

  async function send(seen: string) {
    setRefused(null);
    const act = verb === "publish" ? changeUpdate(update, { is_published: true }) : deleteUpdate(update);
    try {
      if (await change.send<unknown>(seen, act)) done();
    } catch (error) {
      // Somebody else has taken it away already: what was wanted is so.
      if (verb === "delete" && isProblem(error) && error.status === 404) return done();
      setRefused(refusal(error, []).text);
    }
  }

  const before = updateValuesOf(update);
  const causes = verb === "publish" ? told(before) : t(update.is_published ? "delete.published" : "delete.draft");
  return (
    <Dialog onClose={close} title={t(`${verb}.title`)}>
      <div className={classes.form}>
        <p dir="auto">
          <strong>{update.title}</strong>
        </p>
        <p className="quiet">{causes}</p>
        {verb === "delete" && update.expected_completion_date && update.is_published && (
          <p className="quiet">{t("delete.promised")}</p>
        )}
        {refused && (
          <p role="alert" className={classes.told}>
            {refused}
          </p>
        )}
        {change.theirs ? (
          <BothVersions
            differences={rows([], before, before, updateValuesOf(change.theirs))}
            keepMine={() => change.theirs && void send(change.theirs.updated_at)}
            takeTheirs={() => {
              void reread();
              close();
            }}
            busy={change.pending}
          />
        ) : (
          <div className={classes.actions}>
            <Button onClick={() => void send(update.updated_at)} loading={change.pending} data-autofocus>
              {t(`${verb}.submit`)}
            </Button>
            <Button variant="default" onClick={close}>
              {t("update.keep")}
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  );
}

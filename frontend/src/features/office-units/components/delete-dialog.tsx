"use client";

import { Button } from "@mantine/core";
import { useState } from "react";
import { Dialog } from "@/components/dialog";
import { useTexts } from "@/lib/i18n/client";
import type { Unit } from "../unit";
import type { Deeds } from "../use-deeds";
import classes from "./dialogs.module.css";

type Props = { units: readonly Unit[]; deeds: Deeds; close: () => void; deleted: () => void };

const NAMED = 12;

/** Takes back units that nobody ever booked, once somebody has said that they mean it. */
export function DeleteDialog({ units, deeds, close, deleted }: Props) {
  const t = useTexts("officeUnits");
  const common = useTexts("common");
  const [busy, setBusy] = useState(false);
  async function remove() {
    setBusy(true);
    const done = await deeds.remove(units.map(({ id }) => id));
    close();
    if (done) deleted();
  }
  return (
    <Dialog onClose={close} title={t("delete.title", { count: units.length })}>
      <p dir="auto">
        {units
          .slice(0, NAMED)
          .map(({ unit_number }) => unit_number)
          .join(", ")}
        {units.length > NAMED && ` ${t("delete.more", { count: units.length - NAMED })}`}
      </p>
      <p className={classes.text}>{t("delete.text")}</p>
      <div className={classes.actions}>
        <Button onClick={remove} loading={busy}>
          {t("delete.submit")}
        </Button>
        <Button variant="default" onClick={close} disabled={busy}>
          {common("actions.cancel")}
        </Button>
      </div>
    </Dialog>
  );
}

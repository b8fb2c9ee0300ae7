"use client";

import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useRefusal } from "@/components/form/refusal";
import { BothVersions } from "@/components/office/both-versions";
import { useTexts } from "@/lib/i18n/client";
import { changeStatus, useChange } from "../api";
import { nameOf, type Visit } from "../visits";
import { useDifferences } from "./differences";
import classes from "./panel.module.css";

/** Says yes to the time of a visit. */
export function Confirm({ visit }: { visit: Visit }) {
  const t = useTexts("officeVisits");
  const [told, setTold] = useState<string | null>(null);
  const refusal = useRefusal();
  const change = useChange(visit);
  const differences = useDifferences();

  async function send() {
    if (change.busy) return;
    setTold(null);
    try {
      if (!(await change.send(changeStatus(visit.id, "confirmed", null)))) return;
      notifications.show({ message: t("confirmed.done", { name: nameOf(visit) }), color: "ink" });
    } catch (error) {
      setTold(refusal(error, []).text);
    }
  }

  const said = told && (
    <p role="alert" className={classes.told}>
      {told}
    </p>
  );
  if (change.theirs) {
    const { seen } = change;
    const mine = { starts_at: seen.starts_at, minutes: seen.duration_minutes, status: "confirmed" } as const;
    return (
      <>
        {said}
        <BothVersions
          differences={differences(change.theirs, mine, seen)}
          keepMine={send}
          takeTheirs={change.takeTheirs}
          busy={change.busy}
        />
      </>
    );
  }
  return (
    <>
      <Button size="sm" onClick={send} loading={change.busy}>
        {t("confirmed.submit")}
      </Button>
      {said}
    </>
  );
}

"use client";

import { Button } from "@mantine/core";
import { useState } from "react";
import { useTexts } from "@/lib/i18n/client";
import { useSignOutEverywhere } from "../api";
import classes from "./profile.module.css";

/** Ends every sign-in, this one too, once one has said so twice. */
export function SignOutEverywhere() {
  const t = useTexts("profile");
  const common = useTexts("common");
  const signOut = useSignOutEverywhere();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button variant="default" onClick={() => setAsked(true)}>
        {t("sessions.everywhere")}
      </Button>
    );
  }
  return (
    <fieldset className={classes.sure}>
      <legend>{t("sessions.sure")}</legend>
      <div className={classes.end}>
        <Button
          autoFocus
          loading={signOut.isPending || signOut.isSuccess}
          onClick={() => signOut.mutate(undefined, { onSettled: () => window.location.assign("/login") })}
        >
          {t("sessions.yes")}
        </Button>
        <Button variant="default" onClick={() => setAsked(false)}>
          {common("actions.cancel")}
        </Button>
      </div>
    </fieldset>
  );
}

"use client";

import { Button } from "@mantine/core";
import { LinkButton } from "@/components/link-button";
import { useTexts } from "@/lib/i18n/client";
import { goOn, useSignOut } from "../api";
import classes from "./form.module.css";

/** For whoever is signed in and wants to be somebody else: out first, so that no sign-in is left behind open. */
export function SwitchAccount({ name, own, signInAt }: { name: string; own: string; signInAt: string }) {
  const t = useTexts("account");
  const signOut = useSignOut();
  return (
    <div className={classes.switch}>
      <Button
        loading={signOut.isPending || signOut.isSuccess}
        onClick={() => signOut.mutate(undefined, { onSettled: () => goOn(signInAt) })}
      >
        {t("switch.signOut")}
      </Button>
      <LinkButton href={own} variant="default">
        {t("switch.stay", { name })}
      </LinkButton>
    </div>
  );
}

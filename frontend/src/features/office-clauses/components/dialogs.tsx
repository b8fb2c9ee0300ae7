"use client";

import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Dialog } from "@/components/dialog";
import { useRefusal } from "@/components/form/refusal";
import { isProblem } from "@/lib/api/problem";
import type { Tagged } from "@/lib/api/tagged";
import { useTexts } from "@/lib/i18n/client";
import { useDropForm } from "../api";
import type { AgreementForm, FormName } from "../form";
import classes from "./view.module.css";

type BackProps = {
  form: FormName;
  etag: string | null;
  /** Takes over what it has become. */
  took: (changed: Tagged<AgreementForm>) => void;
  close: () => void;
};

/** Going back to the platform's words: what that means, and the word. */
export function BackDialog({ form, etag, took, close }: BackProps) {
  const t = useTexts("officeClauses");
  const common = useTexts("common");
  const router = useRouter();
  const drop = useDropForm(form);
  const refusal = useRefusal();
  const [said, setSaid] = useState<string | null>(null);

  async function goBack() {
    if (drop.isPending) return;
    setSaid(null);
    try {
      took(await drop.mutateAsync(etag));
      notifications.show({ message: t("back.done") });
      close();
    } catch (error) {
      const isStale = isProblem(error) && error.status === 412;
      // What somebody else has saved meanwhile is shown behind the dialog, to be decided about again.
      if (isStale) router.refresh();
      setSaid(isStale ? t("back.stale") : refusal(error, []).text);
    }
  }

  return (
    <Dialog onClose={close} title={t("back.title")}>
      <ul className={classes.causes}>
        <li>{t("back.fromNow")}</li>
        <li>{t("back.existing")}</li>
        <li>{t("back.kept")}</li>
      </ul>
      {said && (
        <p role="alert" className={classes.told}>
          {said}
        </p>
      )}
      <div className={classes.answers}>
        <Button onClick={() => void goBack()} loading={drop.isPending}>
          {t("back.do")}
        </Button>
        <Button variant="default" onClick={close}>
          {common("actions.cancel")}
        </Button>
      </div>
    </Dialog>
  );
}

/** Starting from another version while there are changes that are not saved. */
export function StartDialog({ version, start, close }: { version: number; start: () => void; close: () => void }) {
  const t = useTexts("officeClauses");
  const common = useTexts("common");
  return (
    <Dialog onClose={close} title={t("history.start")}>
      <p>{t("history.over", { version })}</p>
      <div className={classes.answers}>
        <Button onClick={start}>{t("history.start")}</Button>
        <Button variant="default" onClick={close}>
          {common("actions.cancel")}
        </Button>
      </div>
    </Dialog>
  );
}

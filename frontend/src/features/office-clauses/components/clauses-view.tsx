"use client";

import { Checkbox } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useOffice } from "@/components/office/office";
import type { Tagged } from "@/lib/api/tagged";
import { useTexts } from "@/lib/i18n/client";
import { useKept } from "@/lib/kept";
import { useUrlState } from "@/lib/url-state";
import type { Draft } from "../draft";
import { type AgreementForm, isSame, typedOf } from "../form";
import { useEditing } from "../use-editing";
import { BackDialog, StartDialog } from "./dialogs";
import { Editor } from "./editor";
import { FormHead } from "./form-head";
import { History } from "./history";
import classes from "./view.module.css";
import { FormWords } from "./words";

/** A form to be read, in one of its versions, and to be changed by whoever may. */
export function ClausesView({ first }: { first: Tagged<AgreementForm> }) {
  const t = useTexts("officeClauses");
  const router = useRouter();
  const { builder, may } = useOffice();
  const { get, change } = useUrlState();
  // What a change has answered is shown at once; the page comes anew a moment later.
  const [shown, setShown] = useState(first);
  const form = shown.data;
  const current = form.versions[0]?.version ?? 0;
  const isCurrent = form.version === current;
  const mayChange = may("manage_clauses");
  const [draft, keep, isRead] = useKept<Draft | null>(`office-clauses:${builder.id}:${form.form}`, null);
  const [example, setExample] = useState(false);
  const [asked, setAsked] = useState<"back" | "start" | null>(null);
  const isEdited = mayChange && isRead && isCurrent && get("edit") === "1";
  const editing = useEditing({
    ...{ current: shown, draft, keep },
    done: (saved) => {
      change({ edit: null });
      if (saved) took(saved);
      window.scrollTo({ top: 0 });
    },
  });

  function took(changed: Tagged<AgreementForm>) {
    setShown(changed);
    router.refresh();
  }

  function start() {
    keep({ typed: typedOf(form), note: t("history.startNote", { version: form.version }), etag: shown.etag });
    router.push(`/office/settings/clauses/${form.form}?edit=1`);
  }

  const hasDraft = draft !== null && !isSame(draft.typed, typedOf(form));
  return (
    <>
      <FormHead
        {...{ form, isCurrent, isEdited, mayChange, current }}
        goesOn={isCurrent && hasDraft}
        edit={() => change({ edit: 1 }, true)}
        start={() => (hasDraft ? setAsked("start") : start())}
        back={() => setAsked("back")}
      />
      <div className={classes.frame}>
        <div className={classes.content}>
          {isEdited ? (
            <Editor form={form} editing={editing} />
          ) : (
            <>
              <Checkbox
                className={`${classes.example} no-print`}
                label={t("filled")}
                checked={example}
                onChange={(event) => setExample(event.currentTarget.checked)}
              />
              <FormWords typed={typedOf(form)} variables={form.variables} example={example} />
            </>
          )}
        </div>
        <History form={form} zone={builder.timezone} />
      </div>
      {asked === "back" && <BackDialog form={form.form} etag={shown.etag} took={took} close={() => setAsked(null)} />}
      {asked === "start" && <StartDialog version={form.version} start={start} close={() => setAsked(null)} />}
    </>
  );
}

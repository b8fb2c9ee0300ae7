"use client";

import { Button, TextInput } from "@mantine/core";
import { useTexts } from "@/lib/i18n/client";
import { LONGEST } from "../form";
import type { Editing } from "../use-editing";
import classes from "./editor.module.css";

/** How it is gone on from what was typed: seen as a document, saved with a word on why, or left. */
export function SaveBar({ editing }: { editing: Editing }) {
  const t = useTexts("officeClauses");
  const { note, tell, field, said, isChanged, isSaving, isPreviewing, previewed, preview, discard, now } = editing;
  return (
    <>
      <TextInput
        {...field("note")}
        label={t("edit.note")}
        dir="auto"
        maxLength={LONGEST.note}
        value={note}
        onChange={(event) => tell(event.currentTarget.value)}
      />
      <div className={classes.bar}>
        <div className={classes.buttons}>
          <Button type="submit" loading={isSaving} disabled={now !== null}>
            {t("edit.save")}
          </Button>
          <Button variant="default" loading={isPreviewing} onClick={preview}>
            {t("pdf.open")}
          </Button>
          <Button variant="default" disabled={isSaving} onClick={discard}>
            {t(isChanged ? "edit.discard" : "edit.leave")}
          </Button>
        </div>
        <p role="status" className={classes.said}>
          {said ?? (isChanged && t("edit.unsaved"))}
          {previewed && (
            <>
              {" "}
              <a href={previewed} target="_blank" rel="noreferrer" className="link">
                {t("pdf.again")}
              </a>
            </>
          )}
        </p>
      </div>
    </>
  );
}

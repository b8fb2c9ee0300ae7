"use client";

import { Alert } from "@mantine/core";
import type { SavedFormOf } from "@/components/form/use-saved-form";
import { BothVersions } from "@/components/office/both-versions";
import { useTexts } from "@/lib/i18n/client";
import { Removed, type RemovedRow } from "./removed";
import { differencesOf, type Line } from "./rows";
import { SavedNote } from "./saved-note";

type Props<F> = {
  form: SavedFormOf<F>;
  /** The list in words, to show two versions of it side by side. */
  lines: (form: F) => Line[];
  /** What was taken out last, and can be put back. */
  removed: RemovedRow | null;
};

/** Over a list that saves itself: whether it is saved, what is in its way, and the row that was taken out last. */
export function ListHead<F>({ form, lines, removed }: Props<F>) {
  const t = useTexts("officeProjects");
  const { state } = form;
  return (
    <>
      <SavedNote doing={state.doing} save={form.save} />
      {state.conflict && state.unsaved && (
        <BothVersions
          differences={differencesOf(lines(state.unsaved.mine), lines(state.stands.data), t("editor.none"))}
          keepMine={form.keepMine}
          takeTheirs={form.takeTheirs}
          busy={state.doing === "saving"}
        />
      )}
      {state.said && (
        <Alert variant="light" role="alert">
          {state.said}
        </Alert>
      )}
      <Removed row={removed} />
    </>
  );
}

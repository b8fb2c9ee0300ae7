"use client";

import { useState } from "react";
import { useRefusal } from "@/components/form/refusal";
import { isProblem } from "@/lib/api/problem";
import { useTexts } from "@/lib/i18n/client";
import { readProject, useChangeProject } from "../api";
import type { ProjectChange } from "../values";
import { useEditor } from "./editor";

/**
 * Changes of a project that somebody decides on knowingly: published or not, its stage.
 *
 * They are made of the project as it was shown: if somebody else changed it meanwhile, it is shown anew and decided
 * again.
 */
export function useDecision() {
  const t = useTexts("officeProjects");
  const { autosave, state } = useEditor();
  const { id } = state.project.data;
  const change = useChangeProject(id);
  const refusal = useRefusal();
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  /** Makes it, with `make` if that is no change of fields; whether it is done. */
  async function decide(make: (etag: string | null) => Promise<unknown>): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    setSaid(null);
    try {
      // What was typed before is saved first: it makes a version of its own.
      await autosave.save();
      await make(autosave.snapshot().project.etag);
      return true;
    } catch (error) {
      if (isProblem(error) && error.status === 412) {
        autosave.adopt(await readProject(id));
        setSaid(t("editor.changedMeanwhile"));
      } else setSaid(refusal(error, []).text);
      return false;
    } finally {
      setBusy(false);
    }
  }

  const wanted = (fields: ProjectChange) =>
    decide(async (etag) => autosave.adopt(await change.mutateAsync({ change: fields, etag })));
  return { change: wanted, decide, said, busy };
}

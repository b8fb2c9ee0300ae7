"use client";

import { BothVersions } from "@/components/office/both-versions";
import { useTexts } from "@/lib/i18n/client";
import type { Name } from "../values";
import { valuesOf } from "../values";
import { useEditor } from "./editor";
import { useShownValue } from "./shown-value";

/** What somebody else changed while it was being typed here, beside what was typed. */
export function Conflicts() {
  const t = useTexts("officeProjects");
  const { autosave, state, values } = useEditor();
  const shown = useShownValue();
  if (state.conflicts.length === 0) return null;
  const theirs = valuesOf(state.project.data);
  const difference = (name: Name) => ({
    label: t(`editor.fields.${name}`),
    mine: shown(name, values),
    theirs: shown(name, theirs),
  });
  return (
    <BothVersions
      differences={state.conflicts.map(difference)}
      keepMine={() => autosave.keepMine()}
      takeTheirs={() => autosave.takeTheirs()}
      busy={state.doing === "saving"}
    />
  );
}

"use client";

import type { ReactNode } from "react";
import { Day } from "@/components/figures/when";
import type { Difference } from "@/components/office/both-versions";
import { useTexts } from "@/lib/i18n/client";
import { changedFields, type PhaseField, type PhaseValues } from "../phase-values";

const DATES = new Set<PhaseField>(["start_date", "expected_end_date", "actual_end_date"]);

/** What of a phase its reader and somebody else have changed, side by side. */
export function usePhaseRows() {
  const t = useTexts("officeProgress");
  const status = useTexts("status");

  function shown(field: PhaseField, values: PhaseValues): ReactNode {
    const value = values[field];
    if (field === "photos") return t("photos.count", { count: values.photos.length });
    if (field === "customer_visible") return t(values.customer_visible ? "phase.shown" : "phase.hidden");
    if (field === "status") return status(`phase.${values.status}`);
    if (value === "") return t("none");
    return DATES.has(field) ? <Day date={String(value)} /> : String(value);
  }

  return (mine: PhaseField[], from: PhaseValues, wanted: PhaseValues, theirs: PhaseValues): Difference[] =>
    [...new Set([...mine, ...changedFields(from, theirs)])].map((field) => ({
      label: t(`phase.fields.${field}`),
      // What the reader left alone stays as the other has it.
      mine: shown(field, mine.includes(field) ? wanted : theirs),
      theirs: shown(field, theirs),
    }));
}

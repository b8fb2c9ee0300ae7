"use client";

import type { ReactNode } from "react";
import { Day } from "@/components/figures/when";
import type { Difference } from "@/components/office/both-versions";
import { useTexts } from "@/lib/i18n/client";
import { changedInUpdate, type UpdateField, type UpdateValues } from "../update-values";

/** What of a piece of news its reader and somebody else have changed, side by side. */
export function useUpdateRows() {
  const t = useTexts("officeProgress");
  const news = useTexts("progress");

  function shown(field: UpdateField, values: UpdateValues): ReactNode {
    if (field === "photos") return t("photos.count", { count: values.photos.length });
    if (field === "update_type") return news(`news.types.${values.update_type}`);
    if (field === "priority") return t(`update.priorities.${values.priority}`);
    const text = values[field];
    if (text === "") return t("none");
    return field === "expected_completion_date" ? <Day date={text} /> : text;
  }

  return (mine: UpdateField[], from: UpdateValues, wanted: UpdateValues, theirs: UpdateValues): Difference[] =>
    [...new Set([...mine, ...changedInUpdate(from, theirs)])].map((field) => ({
      label: t(`update.fields.${field}`),
      // What the reader left alone stays as the other has it.
      mine: shown(field, mine.includes(field) ? wanted : theirs),
      theirs: shown(field, theirs),
    }));
}

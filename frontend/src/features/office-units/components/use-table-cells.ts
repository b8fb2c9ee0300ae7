"use client";

import type { RefObject } from "react";
import { useRefusal } from "@/components/form/refusal";
import { useTexts } from "@/lib/i18n/client";
import { cellAfter, meant, type stepOf } from "../cell-values";
import { type Unit, wantedOf } from "../unit";
import { type CellAt, type CellField, useCells } from "../use-cells";
import type { Deeds } from "../use-deeds";

type Given = {
  projectId: number;
  table: RefObject<HTMLDivElement | null>;
  rows: readonly Unit[];
  /** The editable columns that are shown, from left to right. */
  fields: readonly CellField[];
  deeds: Deeds | null;
};

/** Editing in the table: what a cell does when it is closed, and where that leads. */
export function useTableCells({ projectId, table, rows, fields, deeds }: Given) {
  const t = useTexts("officeUnits");
  const refusal = useRefusal();
  const cells = useCells(projectId);

  function focusRow(id: number) {
    const index = rows.findIndex((unit) => unit.id === id);
    const focus = () =>
      table.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus({ preventScroll: true });
    // Once the editor is gone: it would take the focus along.
    requestAnimationFrame(focus);
  }

  async function save(at: CellAt, typed: string, base: Unit) {
    const to = meant(at.field, typed);
    const wanted = to && wantedOf(base, to);
    if (!wanted || !deeds) return;
    const outcome = await deeds.save([wanted]);
    if (outcome.kind === "conflicts") deeds.meet(outcome);
    else if (outcome.kind === "refused") {
      const { text } = refusal(outcome.error, []);
      cells.refuse(at, typed, outcome.faults[0]?.said ?? text ?? "");
      // Whoever types on elsewhere is not called back, but told.
      if (!cells.reopen(at)) deeds.tell(outcome.error, outcome.faults);
    }
  }

  if (!deeds) return null;
  return {
    ...cells,
    /** Takes what was typed: it is shown and saved, and whoever typed it goes on. False if it means nothing. */
    commit: (at: CellAt, base: Unit, typed: string): boolean => {
      if (!meant(at.field, typed)) {
        cells.refuse(at, typed, t(`cell.expected.${at.field === "price" ? "price" : "area"}`));
        return false;
      }
      cells.forget(at);
      void save(at, typed, base);
      return true;
    },
    go: (at: CellAt, step: ReturnType<typeof stepOf>) => {
      const next = step && cellAfter(at, step, rows, fields);
      if (next) cells.edit(next);
      else {
        cells.leave(at);
        if (step) focusRow(at.id);
      }
    },
    cancel: (at: CellAt) => {
      cells.forget(at);
      cells.leave(at);
      focusRow(at.id);
    },
  };
}

export type TableCells = NonNullable<ReturnType<typeof useTableCells>>;

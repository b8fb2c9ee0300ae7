"use client";

import { IconAlertTriangle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTexts } from "@/lib/i18n/client";
import type { Unit } from "../unit";
import type { CellField } from "../use-cells";
import { CellEditor, type Step } from "./cell-editor";
import classes from "./cells.module.css";
import type { TableCells } from "./use-table-cells";

type Props = { unit: Unit; field: CellField; end?: boolean; cells: TableCells | null; children: ReactNode };

/** A value that is edited where it stands: a press opens it, so does F2 on its row. */
export function EditableCell({ unit, field, end, cells, children }: Props) {
  const t = useTexts("officeUnits");
  if (!cells) return children;
  const at = { id: unit.id, field };
  const unsaved = cells.of(at);
  if (cells.open?.id === unit.id && cells.open.field === field) {
    return (
      <CellEditor
        unit={unit}
        field={field}
        unsaved={unsaved}
        draft={(typed) => cells.draft(at, typed)}
        commit={(base, typed) => cells.commit(at, base, typed)}
        go={(step: Step) => cells.go(at, step)}
        cancel={() => cells.cancel(at)}
      />
    );
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes.value}
      data-end={end || undefined}
      data-unsaved={unsaved !== undefined || undefined}
      data-cell={field}
      title={unsaved?.said || undefined}
      onClick={() => cells.edit(at)}
    >
      {unsaved ? (
        <>
          <IconAlertTriangle size={14} stroke={1.8} aria-hidden="true" />
          <span dir="auto">{unsaved.typed}</span> <span className={classes.mark}>{t("cell.unsaved")}</span>
        </>
      ) : (
        children
      )}
    </button>
  );
}

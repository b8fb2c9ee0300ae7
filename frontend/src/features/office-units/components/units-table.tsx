"use client";

import { type KeyboardEvent, type ReactNode, useMemo, useRef } from "react";
import { DataTable } from "@/components/data-table/data-table";
import { rowsOf, type Selection } from "@/components/data-table/rows";
import { TableTools, useColumns } from "@/components/data-table/table-tools";
import { Money } from "@/components/figures/money";
import { StatusPill } from "@/components/figures/status-pill";
import { useShortcut } from "@/components/office/shortcuts";
import { usePlanWords } from "@/components/stacking-plan/plan-words";
import { useTexts } from "@/lib/i18n/client";
import type { Unit } from "../unit";
import { CELL_FIELDS } from "../use-cells";
import type { Deeds } from "../use-deeds";
import classes from "./cells.module.css";
import type { Project } from "./stock-view";
import { useTableCells } from "./use-table-cells";
import { useUnitColumns } from "./use-unit-columns";

type Props = {
  units: readonly Unit[];
  project: Project;
  sort: { current: string; set: (sort: string) => void };
  open: { current: number | null; set: (unit: Unit) => void };
  selection?: Selection;
  /** Null for whoever may only look. */
  deeds: Deeds | null;
  empty: ReactNode;
  bar: (tools: ReactNode) => ReactNode;
};

/** The units as a table, edited where they stand. */
export function UnitsTable({ units, project, sort, open, selection, deeds, empty, bar }: Props) {
  const t = useTexts("officeUnits");
  const words = usePlanWords();
  const table = useRef<HTMLDivElement>(null);
  const plain = useUnitColumns(null, null);
  const choice = useColumns("office-units", plain);
  const fields = CELL_FIELDS.filter((field) => choice.shown.some(({ id }) => id === field));
  const cells = useTableCells({ projectId: project.id, table, rows: units, fields, deeds });
  const columns = useUnitColumns(cells, deeds).filter(choice.isShown);
  const rows = useMemo(() => rowsOf(units), [units]);

  /** Opens the price, or what comes first, of the row that has the focus or would get it. */
  function editRow(from?: Element | null) {
    const line = from?.closest("[data-index]") ?? table.current?.querySelector('[data-index][tabindex="0"]');
    const unit = line && units[Number((line as HTMLElement).dataset.index)];
    const field = fields.includes("price") ? "price" : fields[0];
    if (unit && field) cells?.edit({ id: unit.id, field });
  }
  useShortcut(
    cells
      ? { keys: "e", label: t("shortcuts.edit"), group: "table", run: () => editRow(document.activeElement) }
      : null,
  );

  function press(event: KeyboardEvent) {
    if (!(event.target as HTMLElement).matches("[data-index]")) return;
    if (event.key === "F2" && cells) editRow(event.target as HTMLElement);
    else if (event.key === "a" && (event.ctrlKey || event.metaKey) && selection) {
      selection.set(units.map((unit) => unit.id));
    } else return;
    event.preventDefault();
  }

  return (
    <>
      {bar(
        <TableTools
          columns={plain}
          choice={choice}
          rows={rows}
          fileName={`${project.name} ${t("file")}`.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}
        />,
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the rows inside are what is focused */}
      <div ref={table} className={classes.table} onKeyDown={press}>
        <DataTable
          label={t("tableLabel", { project: project.name })}
          columns={columns}
          rows={rows}
          rowKey={(unit) => unit.id}
          rowLabel={(unit) => unit.unit_number}
          sort={sort}
          open={open}
          selection={selection}
          empty={empty}
          card={(unit) => (
            <div className={classes.card}>
              <strong className={classes.number} dir="auto">
                {unit.unit_number}
              </strong>
              <StatusPill kind="unit" status={unit.status} />
              <span>
                {words.type(unit.unit_type)} · {words.area(unit.area_sqft)}
                {unit.facing && ` · ${words.facing(unit.facing)}`}
              </span>
              <Money amount={unit.price} currency={unit.currency} />
            </div>
          )}
        />
      </div>
    </>
  );
}

"use client";

import "@/styles/menus.css";
import { Button, Checkbox, Menu } from "@mantine/core";
import { useCallback, useMemo, useState } from "react";
import { asCsv, download } from "@/lib/csv";
import { useTexts } from "@/lib/i18n/client";
import { useKept } from "@/lib/kept";
import type { Column } from "./column";
import type { Rows } from "./rows";
import classes from "./table-bar.module.css";

/** Which columns of the table (by its `name`) the reader wants to see; kept on this device. */
export function useColumns<Row>(name: string, columns: Column<Row>[]) {
  const [choice, keep] = useKept<Record<string, boolean>>(`columns:${name}`, {});
  const isShown = useCallback((column: Column<Row>) => choice[column.id] ?? !column.hidden, [choice]);
  const shown = useMemo(() => columns.filter(isShown), [columns, isShown]);
  return { shown, isShown, toggle: (column: Column<Row>) => keep({ ...choice, [column.id]: !isShown(column) }) };
}

type ColumnsProps<Row> = {
  columns: Column<Row>[];
  choice: { isShown: (column: Column<Row>) => boolean; toggle: (column: Column<Row>) => void };
};

type Props<Row> = ColumnsProps<Row> & {
  rows: Rows<Row>;
  /** Of the file, without its ending. */
  fileName: string;
};

/** What a reader makes of a table: which columns it has, and a file of all its rows. */
export function TableTools<Row>({ columns, choice, rows, fileName }: Props<Row>) {
  const t = useTexts("office");
  const [state, setState] = useState<"idle" | "writing" | "failed">("idle");
  async function write() {
    setState("writing");
    try {
      const written = columns.filter((column) => column.csv);
      const all = await rows.all();
      const lines = all.map((row) => written.map((column) => column.csv?.(row) ?? null));
      download(
        `${fileName}.csv`,
        asCsv(
          written.map((column) => column.label),
          lines,
        ),
      );
      setState("idle");
    } catch {
      setState("failed");
    }
  }
  return (
    <>
      <ColumnsMenu columns={columns} choice={choice} />
      <Button variant="default" size="sm" loading={state === "writing"} onClick={write} disabled={!rows.total}>
        {t("table.csv")}
      </Button>
      {state === "failed" && <span role="alert">{t("table.csvFailed")}</span>}
    </>
  );
}

/** Which columns the table has, for tables whose file is made elsewhere. */
export function ColumnsMenu<Row>({ columns, choice }: ColumnsProps<Row>) {
  const t = useTexts("office");
  return (
    <Menu closeOnItemClick={false} position="bottom-end" shadow="none" radius="lg" width={230}>
      <Menu.Target>
        <Button variant="default" size="sm" className={classes.columns}>
          {t("table.columns")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {columns.map((column) => (
          <Menu.Item
            key={column.id}
            role="menuitemcheckbox"
            aria-checked={choice.isShown(column)}
            onClick={() => choice.toggle(column)}
            leftSection={
              <Checkbox.Indicator size="xs" checked={choice.isShown(column)} aria-hidden="true" component="span" />
            }
          >
            {column.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

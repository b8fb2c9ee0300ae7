"use client";

import { Checkbox, Skeleton } from "@mantine/core";
import { useMediaQuery, useMounted } from "@mantine/hooks";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef } from "react";
import { useTexts } from "@/lib/i18n/client";
import { type Column, nextSort, sortedAs } from "./column";
import classes from "./data-table.module.css";
import type { Rows, Selection } from "./rows";
import { useRowKeys } from "./use-row-keys";

const ROW = 44;
const CARD = 84;
const OVERSCAN = 12;
// Until the screen is known: what the server draws.
const SCREEN = { width: 0, height: 720 };

type Props<Row> = {
  label: string;
  columns: Column<Row>[];
  rows: Rows<Row>;
  rowKey: (row: Row) => number;
  /** What a row is called by whoever cannot see it. */
  rowLabel: (row: Row) => string;
  /** The row on a phone, in place of its cells: two lines. */
  card: (row: Row) => ReactNode;
  sort?: { current: string; set: (sort: string) => void };
  open?: { current: number | null; set: (row: Row) => void };
  selection?: Selection;
  /** In place of the table when there is nothing in it. */
  empty: ReactNode;
};

/**
 * A table of as many rows as there are: only those on the screen are drawn, and asked for.
 *
 * Arrow keys (or j and k) walk its rows, Enter opens one, the space bar (or x) selects it.
 */
export function DataTable<Row>(props: Props<Row>) {
  const { label, columns, rows, rowKey, rowLabel, card, sort, open, selection, empty } = props;
  const t = useTexts("office");
  const onPhone = useMediaQuery("(width < 48em)", false);
  const isMeasured = useMounted();
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({
    count: rows.total ?? OVERSCAN,
    getScrollElement: () => scroller.current,
    estimateSize: () => (onPhone ? CARD : ROW),
    overscan: OVERSCAN,
    initialRect: SCREEN,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when the rows change their height
  useEffect(() => lines.measure(), [onPhone]);
  const shown = lines.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? 0;
  const { want } = rows;
  useEffect(() => want?.(first, last), [want, first, last]);
  const asked = useRef(rows.of);
  useEffect(() => {
    if (asked.current !== rows.of) scroller.current?.scrollTo({ top: 0 });
    asked.current = rows.of;
  }, [rows.of]);
  const keys = useRowKeys({ scroller, lines, rows, rowKey, open, selection });

  if (rows.total === 0) return empty;
  const tracks = [...(selection ? ["44px"] : []), ...columns.map((column) => column.width)].join(" ");
  const style = onPhone ? undefined : { gridTemplateColumns: tracks };
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      data-loading={rows.total === null || undefined}
      data-unmeasured={!isMeasured || undefined}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: rows that are not drawn cannot be in a table */}
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={rows.total === null ? -1 : rows.total + 1}
        aria-multiselectable={selection ? true : undefined}
        aria-busy={rows.total === null}
        className={classes.grid}
        {...keys.grid}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        <div role="rowgroup" className={classes.head} data-phone={onPhone || undefined}>
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: its cells are */}
          <div role="row" aria-rowindex={1} className={classes.row} style={style}>
            {selection && <AllBox rows={rows} rowKey={rowKey} selection={selection} label={t("table.selectAll")} />}
            {columns.map((column) => (
              <Head key={column.id} column={column} sort={sort} />
            ))}
          </div>
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        <div role="rowgroup" className={classes.body} style={{ height: lines.getTotalSize() }}>
          {shown.map(({ index, start, size }) => {
            const row = rows.at(index);
            const key = row === undefined ? null : rowKey(row);
            const isSelected = key !== null && (selection?.keys.has(key) ?? false);
            return (
              // biome-ignore lint/a11y/useSemanticElements: as above
              <div
                key={index}
                role="row"
                data-index={index}
                aria-rowindex={index + 2}
                aria-selected={selection ? isSelected : undefined}
                tabIndex={keys.active === index ? 0 : -1}
                className={classes.row}
                data-open={(key !== null && open?.current === key) || undefined}
                data-opens={open ? true : undefined}
                style={{ ...style, height: size, transform: `translateY(${start}px)` }}
              >
                {row === undefined || key === null ? (
                  <Waiting columns={onPhone ? 1 : columns.length} />
                ) : onPhone ? (
                  // biome-ignore lint/a11y/useSemanticElements: as above
                  // biome-ignore lint/a11y/useFocusableInteractive: its row is
                  <div role="gridcell" className={classes.card}>
                    {card(row)}
                  </div>
                ) : (
                  <>
                    {selection && (
                      <Cell>
                        <Checkbox
                          size="xs"
                          tabIndex={-1}
                          aria-label={t("table.select", { row: rowLabel(row) })}
                          checked={isSelected}
                          readOnly
                        />
                      </Cell>
                    )}
                    {columns.map((column) => (
                      <Cell key={column.id} end={column.end}>
                        {column.cell(row)}
                      </Cell>
                    ))}
                  </>
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function Cell({ end, children }: { end?: boolean; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above
    // biome-ignore lint/a11y/useFocusableInteractive: its row is
    <div role="gridcell" className={classes.cell} data-end={end || undefined}>
      {children}
    </div>
  );
}

function Waiting({ columns }: { columns: number }) {
  return Array.from({ length: columns }, (_, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: they are all the same
    <Cell key={place}>
      <Skeleton height={14} width="70%" />
    </Cell>
  ));
}

function Head<Row>({ column, sort }: { column: Column<Row>; sort: Props<Row>["sort"] }) {
  const how = sort && sortedAs(column, sort.current);
  const Mark = how === "descending" ? IconChevronDown : IconChevronUp;
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above
    // biome-ignore lint/a11y/useFocusableInteractive: its button is
    <div role="columnheader" aria-sort={how} className={classes.cell} data-end={column.end || undefined}>
      {sort && column.sort ? (
        <button
          type="button"
          className={classes.sort}
          onClick={() => sort.set(nextSort(column.sort ?? {}, sort.current))}
        >
          {column.label}
          <Mark size={14} aria-hidden="true" className={classes.mark} data-sorted={how !== "none" || undefined} />
        </button>
      ) : (
        column.label
      )}
    </div>
  );
}

function AllBox<Row>(props: { rows: Rows<Row>; rowKey: (row: Row) => number; selection: Selection; label: string }) {
  const { rows, rowKey, selection, label } = props;
  const count = selection.keys.size;
  const all = count > 0 && count >= (rows.total ?? 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above
    // biome-ignore lint/a11y/useFocusableInteractive: its box is
    <div role="columnheader" className={classes.cell}>
      <Checkbox
        size="xs"
        aria-label={label}
        checked={all}
        indeterminate={count > 0 && !all}
        onChange={async () => selection.set(count > 0 ? [] : (await rows.all()).map(rowKey))}
      />
    </div>
  );
}

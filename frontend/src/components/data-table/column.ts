import type { ReactNode } from "react";
import type { Cell } from "@/lib/csv";

/**
 * A column of a table.
 *
 * `width`: a track of a grid (`120px`, `minmax(160px, 1fr)`). `end`: figures, which end where the column ends. `sort`:
 * what the list is asked for when it is sorted by this column, upward and downward. `csv`: what a file says of it; a
 * column without it is not in the file. `hidden`: only shown to whoever asks for it.
 */
export type Column<Row> = {
  id: string;
  label: string;
  width: string;
  cell: (row: Row) => ReactNode;
  end?: boolean;
  sort?: { up?: string; down?: string };
  csv?: (row: Row) => Cell;
  hidden?: boolean;
};

/** What the list is asked for by a press on the head of a column: downward, upward, and as it was. */
export function nextSort(sort: { up?: string; down?: string }, current: string): string {
  const order = [sort.up, sort.down].filter((value): value is string => value !== undefined);
  const place = order.indexOf(current);
  return order[place + 1] ?? (place >= 0 ? "" : (order[0] ?? ""));
}

/** How the column is sorted now, for screen readers. */
export function sortedAs<Row>(column: Column<Row>, current: string): "ascending" | "descending" | "none" | undefined {
  if (!column.sort) return undefined;
  if (current === "") return "none";
  if (column.sort.up === current) return "ascending";
  return column.sort.down === current ? "descending" : "none";
}

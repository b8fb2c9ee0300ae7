"use client";

import type { Virtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type MouseEvent, type RefObject, useState } from "react";
import { useShortcut } from "@/components/office/shortcuts";
import { useTexts } from "@/lib/i18n/client";
import type { Rows, Selection } from "./rows";

const PAGE = 12;
// What is in a cell and has a click of its own.
const OWN = "a, button, input, select, textarea, [role=button], [role=slider], [role=combobox]";

type Given<Row> = {
  scroller: RefObject<HTMLDivElement | null>;
  lines: Virtualizer<HTMLDivElement, Element>;
  rows: Rows<Row>;
  rowKey: (row: Row) => number;
  open: { current: number | null; set: (row: Row) => void } | undefined;
  selection: Selection | undefined;
};

/**
 * Walking, opening and selecting the rows of a table; `active` is the row that has the focus when the table gets it. As
 * long as a row is open, the one that is walked to is opened in its place.
 */
export function useRowKeys<Row>({ scroller, lines, rows, rowKey, open, selection }: Given<Row>) {
  const [walked, setActive] = useState<number | null>(null);
  const [anchor, setAnchor] = useState(0);
  const t = useTexts("office");
  const count = rows.total ?? 0;

  const shown = open?.current ?? null;
  const isShown = (index: number) => {
    const row = rows.at(index);
    return row !== undefined && rowKey(row) === shown;
  };
  // Until somebody walks, one begins at what the address has opened.
  const active = walked ?? lines.getVirtualItems().find(({ index }) => isShown(index))?.index ?? 0;

  function go(index: number) {
    const next = Math.max(0, Math.min(count - 1, index));
    setActive(next);
    if (shown !== null) openAt(next);
    lines.scrollToIndex(next, { align: "auto" });
    // It may only be drawn once the table has scrolled there.
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus({ preventScroll: true }),
      ),
    );
    return next;
  }

  /** Those between two rows that are here. */
  function keysBetween(one: number, other: number): number[] {
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    const found: number[] = [];
    for (let index = from; index <= to; index++) {
      const row = rows.at(index);
      if (row !== undefined) found.push(rowKey(row));
    }
    return found;
  }

  function select(index: number, range: boolean) {
    if (!selection) return;
    if (range) selection.toggle(keysBetween(anchor, index), true);
    else {
      selection.toggle(keysBetween(index, index));
      setAnchor(index);
    }
  }

  function openAt(index: number) {
    const row = rows.at(index);
    if (row !== undefined) open?.set(row);
  }

  function press(event: KeyboardEvent<HTMLDivElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target as HTMLElement).matches("[data-index]"))
      return;
    const steps: Record<string, number> = {
      ...{ ArrowDown: active + 1, ArrowUp: active - 1, j: active + 1, k: active - 1 },
      ...{ PageDown: active + PAGE, PageUp: active - PAGE, Home: 0, End: count - 1 },
    };
    const to = steps[event.key];
    if (to !== undefined) {
      const next = go(to);
      if (event.shiftKey && selection) selection.toggle(keysBetween(active, next), true);
    } else if ((event.key === "Enter" || event.key === "o") && open) openAt(active);
    else if ((event.key === " " || event.key === "x") && selection) select(active, false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function click(event: MouseEvent<HTMLDivElement>) {
    const target = event.target as HTMLElement;
    const line = target.closest<HTMLElement>("[data-index]");
    if (!line) return;
    const index = Number(line.dataset.index);
    setActive(index);
    const row = rows.at(index);
    if (row === undefined) return;
    if (selection && (target.closest("input[type=checkbox]") || event.shiftKey)) return select(index, event.shiftKey);
    // Text that somebody selects with the mouse is not a press on the row.
    if (target.closest(OWN) || window.getSelection()?.toString()) return;
    open?.set(row);
  }

  // From anywhere on the page: the keys of the grid itself are those of `press`.
  const inTable = { group: "table" } as const;
  useShortcut({ ...inTable, keys: "j", label: t("shortcuts.next"), run: () => go(active + 1) });
  useShortcut({ ...inTable, keys: "k", label: t("shortcuts.previous"), run: () => go(active - 1) });
  useShortcut(open ? { ...inTable, keys: "o", label: t("shortcuts.open"), run: () => openAt(active) } : null);
  useShortcut(
    selection ? { ...inTable, keys: "x", label: t("shortcuts.select"), run: () => select(active, false) } : null,
  );
  return { active: Math.min(active, Math.max(0, count - 1)), grid: { onKeyDown: press, onClick: click } };
}

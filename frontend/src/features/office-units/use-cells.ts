"use client";

import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import { readKept, writeKept } from "@/lib/kept";
import type { Field } from "./unit";

/** The fields that are edited where they stand, in the order of their columns. */
export const CELL_FIELDS = ["unit_type", "area_sqft", "price", "facing"] as const satisfies readonly Field[];
export type CellField = (typeof CELL_FIELDS)[number];
export type CellAt = { id: number; field: CellField };

/** What was typed into a cell and is not saved; `said`: why, if it was refused. */
export type Unsaved = { typed: string; said: string };

const nameOf = ({ id, field }: CellAt) => `${id}:${field}`;

/** Which cell is open, and what is typed but not saved: kept on this device until it is, or is given up. */
export function useCells(projectId: number) {
  const key = `plinth:unit-cells:${projectId}`;
  const [open, setOpen] = useState<CellAt | null>(null);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const latest = useRef<Record<string, Unsaved>>({});
  const put = useCallback(
    (next: Record<string, Unsaved>, shown: boolean) => {
      latest.current = next;
      writeKept(key, Object.keys(next).length > 0 ? next : null);
      if (shown) redraw();
    },
    [key],
  );
  useEffect(() => {
    latest.current = readKept<Record<string, Unsaved>>(key) ?? {};
    redraw();
  }, [key]);
  const openNow = useRef(open);
  useEffect(() => {
    openNow.current = open;
  }, [open]);
  return {
    open,
    edit: setOpen,
    /** Opens the cell again if nobody is at another; whether that is so. */
    reopen: useCallback((at: CellAt): boolean => {
      if (openNow.current) return false;
      setOpen(at);
      return true;
    }, []),
    /** Leaves the cell, unless another has been opened meanwhile. */
    leave: useCallback((at: CellAt) => setOpen((now) => (now && nameOf(now) === nameOf(at) ? null : now)), []),
    of: (at: CellAt): Unsaved | undefined => latest.current[nameOf(at)],
    /** Remembers what is being typed; that alone draws nothing anew, but what was said of it before is over. */
    draft: useCallback(
      (at: CellAt, typed: string) => {
        const said = latest.current[nameOf(at)]?.said;
        put({ ...latest.current, [nameOf(at)]: { typed, said: "" } }, !!said);
      },
      [put],
    ),
    refuse: useCallback(
      (at: CellAt, typed: string, said: string) => put({ ...latest.current, [nameOf(at)]: { typed, said } }, true),
      [put],
    ),
    forget: useCallback(
      (at: CellAt) => {
        const { [nameOf(at)]: _, ...others } = latest.current;
        put(others, true);
      },
      [put],
    ),
  };
}

export type Cells = ReturnType<typeof useCells>;

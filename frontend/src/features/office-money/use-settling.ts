"use client";

import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useCallback, useRef, useState } from "react";
import { useRefusal } from "@/components/form/refusal";
import { idempotencyKey } from "@/lib/api/browser";
import { isProblem } from "@/lib/api/problem";
import { useTexts } from "@/lib/i18n/client";
import { type Line, type LineBody, type LinePage, without } from "./bank";
import { LINES, OPEN_LINES, recordLine } from "./bank-api";
import type { LineQuery } from "./filters";

const TOLD = "bank-line";

/** Records a line under a key that stays the same for as long as the same is meant: pressing again makes one payment. */
export function useRecord(): (line: Line, body: LineBody) => Promise<Line> {
  const keys = useRef(new Map<string, string>());
  return useCallback((line, body) => {
    const meant = JSON.stringify([line.id, body]);
    const key = keys.current.get(meant) ?? idempotencyKey();
    keys.current.set(meant, key);
    return recordLine(line.id, body, key);
  }, []);
}

/** What is shown of the lines, once one has been dealt with: it leaves those that are open. */
export function useLeave(): (line: Line) => void {
  const queries = useQueryClient();
  return useCallback(
    ({ id, status }) => {
      if (status === "open") return;
      queries.setQueriesData<LinePage>(
        { queryKey: LINES, predicate: ({ queryKey }) => (queryKey[2] as LineQuery).status === "open" },
        (page) => page && without(page, id, status),
      );
      queries.setQueryData<Line[]>(OPEN_LINES, (lines) => lines?.filter((line) => line.id !== id));
    },
    [queries],
  );
}

/** Reads again what shows money. All open lines may be many pages: those only when `all` of them may have changed. */
export function useReread(): (all?: boolean) => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    (all = false) => queries.invalidateQueries({ predicate: ({ queryKey }) => all || queryKey[1] !== OPEN_LINES[1] }),
    [queries],
  );
}

/**
 * Deals with one line at a time. Resolves to whether it was done; what is refused stands in `refused`, by line, unless
 * somebody else has dealt with the line: then it leaves, and a note says so.
 */
export function useSettling() {
  const common = useTexts("common");
  const refusal = useRefusal();
  const leave = useLeave();
  const reread = useReread();
  const [refused, setRefused] = useState<ReadonlyMap<number, string>>(new Map());
  const [under, setUnder] = useState<number | null>(null);
  const busy = useRef(false);

  const tell = (message: ReactNode) => {
    // One note for all of them: whoever goes through many lines wants to see the last.
    notifications.hide(TOLD);
    notifications.show({
      ...{ id: TOLD, message, color: "ink" },
      closeButtonProps: { "aria-label": common("actions.close") },
    });
  };

  async function settle(line: Line, work: () => Promise<Line>, said: (settled: Line) => ReactNode): Promise<boolean> {
    if (busy.current) return false;
    busy.current = true;
    setUnder(line.id);
    setRefused((before) => new Map([...before].filter(([id]) => id !== line.id)));
    try {
      const settled = await work();
      leave(settled);
      tell(said(settled));
      void reread(settled.status === "open");
      return true;
    } catch (error) {
      const text = refusal(error, []).text ?? "";
      if (isProblem(error, "bank_line_settled") || isProblem(error, "not_found")) {
        tell(text);
        void reread(true);
      } else {
        setRefused((before) => new Map([...before, [line.id, text]]));
        // It may have been refused for what somebody else has done meanwhile.
        if (isProblem(error) && error.status === 409) void reread();
      }
      return false;
    } finally {
      busy.current = false;
      setUnder(null);
    }
  }

  return { settle, under, refused };
}

export type Settling = ReturnType<typeof useSettling>;

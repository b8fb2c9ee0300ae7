"use client";

import { useCallback, useEffect, useState } from "react";
import { useUrlState } from "@/lib/url-state";

const NAMES = ["do", "payment", "refund"] as const;
export type Shown = Record<(typeof NAMES)[number], string>;

/**
 * What of the page is open, as its address says: the dialog (`do`), the payment that it or the visit is about, the refund of
 * it. A press shows it at once; the router hears of the address a moment later.
 */
export function useShown(): { shown: Shown; show: (change: Partial<Shown>, push?: boolean) => void } {
  const { get, change } = useUrlState();
  const [shown, setShown] = useState(() => shownBy(get));
  const told = NAMES.map(get).join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the router tells may be older than the address
  useEffect(() => {
    const params = new URLSearchParams(window.location.search);
    setShown(shownBy((name) => params.get(name) ?? ""));
  }, [told]);
  const show = useCallback(
    (wanted: Partial<Shown>, push = false) => {
      setShown((before) => ({ ...before, ...wanted }));
      change(wanted, push);
    },
    [change],
  );
  return { shown, show };
}

function shownBy(get: (name: string) => string): Shown {
  return { do: get("do"), payment: get("payment"), refund: get("refund") };
}

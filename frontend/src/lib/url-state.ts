"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useCallback } from "react";

type Change = Record<string, string | number | null | undefined>;

/**
 * What of a page's state is in its address: filters, the order, the row that is open.
 *
 * `change` sets some of it and leaves the rest; empty values leave the address. `push`: as a step that one can go back.
 * The page is not asked for again: whoever shows the state reads it from here.
 */
export function useUrlState(): { get: (name: string) => string; change: (change: Change, push?: boolean) => void } {
  const params = useSearchParams();
  const path = usePathname();
  const get = useCallback((name: string) => params.get(name) ?? "", [params]);
  const change = useCallback(
    (wanted: Change, push = false) => {
      // Of the address as it is by now: two changes at once do not undo each other.
      const next = new URLSearchParams(window.location.search);
      for (const [name, value] of Object.entries(wanted)) {
        if (value === null || value === undefined || value === "") next.delete(name);
        else next.set(name, String(value));
      }
      const query = next.toString();
      const address = query ? `${path}?${query}` : path;
      if (push) window.history.pushState(null, "", address);
      else window.history.replaceState(null, "", address);
    },
    [path],
  );
  return { get, change };
}

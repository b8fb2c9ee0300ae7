"use client";

import { useCallback, useEffect, useRef, useState } from "react";

/** A list that lives as long as the tab of the browser: a refresh does not lose it, and nobody else finds it. */
export function useSessionList<T>(name: string): [readonly T[], (change: (now: readonly T[]) => T[]) => void] {
  const key = `plinth:${name}`;
  const [list, setList] = useState<readonly T[]>([]);
  const latest = useRef(list);
  useEffect(() => {
    latest.current = read<T>(key);
    setList(latest.current);
  }, [key]);
  const change = useCallback(
    (next: (now: readonly T[]) => T[]) => {
      const changed = next(latest.current);
      latest.current = changed;
      write(key, changed);
      setList(changed);
    },
    [key],
  );
  return [list, change];
}

// A browser may keep nothing, by setting or because it is full: then the list lives as long as its page.
function read<T>(key: string): T[] {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "[]") as T[];
  } catch {
    return [];
  }
}

function write(key: string, list: readonly unknown[]): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(list));
  } catch {}
}

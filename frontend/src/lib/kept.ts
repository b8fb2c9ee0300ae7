"use client";

import { useCallback, useEffect, useState } from "react";

/**
 * A value that is kept on this device: what somebody was typing, how they like a table.
 *
 * `initial` on the server, until the device has been asked, and when it has nothing. `null` forgets it. `read`: whether
 * the device has been asked.
 */
export function useKept<T>(name: string, initial: T): [value: T, keep: (value: T | null) => void, read: boolean] {
  const key = `plinth:${name}`;
  const [state, setState] = useState<{ key: string; value: T | null }>({ key: "", value: null });
  useEffect(() => setState({ key, value: readKept<T>(key) }), [key]);
  const keep = useCallback(
    (value: T | null) => {
      writeKept(key, value);
      setState({ key, value });
    },
    [key],
  );
  const isRead = state.key === key;
  return [isRead ? (state.value ?? initial) : initial, keep, isRead];
}

// A browser may keep nothing, by setting or because it is full: then a value lives as long as its page.
export function readKept<T>(key: string): T | null {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

export function writeKept(key: string, value: unknown): void {
  try {
    if (value === null || value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {}
}

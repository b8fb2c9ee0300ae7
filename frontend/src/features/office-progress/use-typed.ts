"use client";

import { useEffect, useRef } from "react";
import { useKept } from "@/lib/kept";

type Typed<T> = { values: T; from: T; seen: string };

/**
 * What somebody types over something, kept on this device with the version that they saw (`seen`), until it is saved or
 * given up. `from`: what stood there when they began.
 */
export function useTyped<T extends object>(name: string, stands: T, version: string) {
  const [kept, keep, read] = useKept<Typed<T> | null>(name, null);
  const latest = useRef(kept);
  useEffect(() => {
    latest.current = kept;
  }, [kept]);
  const { values, from, seen } = kept ?? { values: stands, from: stands, seen: version };
  // Also after the form is gone, and twice in a moment: a picture that arrives is told of by itself.
  const change = (part: Partial<T> | ((now: T) => Partial<T>)) => {
    const now = latest.current ?? { values: stands, from: stands, seen: version };
    const next = { ...now, values: { ...now.values, ...(typeof part === "function" ? part(now.values) : part) } };
    // Typed back to what stood there, nothing is typed: what others make of it later is no clash.
    latest.current = JSON.stringify(next.values) === JSON.stringify(next.from) ? null : next;
    keep(latest.current);
  };
  const forget = () => {
    latest.current = null;
    keep(null);
  };
  return { values, from, seen, change, forget, read, isTyped: kept !== null };
}

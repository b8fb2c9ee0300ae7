"use client";

import { useRef, useState } from "react";
import { idempotencyKey } from "@/lib/api/browser";
import { readKept, writeKept } from "@/lib/kept";

/**
 * What is being typed into a dialog, kept on this device until it has been sent: an error, a refresh or a sign-in that has
 * ended loses nothing. For components that are shown in the browser only.
 */
export function useDraft<T extends object>(name: string, initial: T): [T, (change: Partial<T>) => void, () => void] {
  const key = `plinth:${name}`;
  const [draft, setDraft] = useState<T>(() => ({ ...initial, ...readKept<Partial<T>>(key) }));
  const change = (changed: Partial<T>) =>
    setDraft((before) => {
      const next = { ...before, ...changed };
      writeKept(key, next);
      return next;
    });
  return [draft, change, () => writeKept(key, null)];
}

type Kept = { body: string; key: string };

/** The key under which something is made once: the same for as long as the same is meant, also after a refresh. */
export function useKeyFor(name: string): { keyFor: (body: unknown) => string; forget: () => void } {
  const kept = `plinth:${name}:key`;
  const last = useRef<Kept | null>(null);
  return {
    keyFor: (asked) => {
      const body = JSON.stringify(asked);
      const known = last.current ?? readKept<Kept>(kept);
      last.current = known?.body === body ? known : { body, key: idempotencyKey() };
      writeKept(kept, last.current);
      return last.current.key;
    },
    forget: () => {
      last.current = null;
      writeKept(kept, null);
    },
  };
}

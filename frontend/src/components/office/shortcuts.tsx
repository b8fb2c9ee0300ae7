"use client";

import dynamic from "next/dynamic";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from "react";
import { useKept } from "@/lib/kept";
import { completed, isTyping } from "./key-sequence";

const Help = dynamic(() => import("./shortcuts-help"), { ssr: false });

/** `keys`: one key (`?`), or two after each other (`g b`), as `KeyboardEvent.key` names them. */
export type Shortcut = { keys: string; label: string; group: "go" | "do" | "table"; run: () => void };

type Registry = { add: (shortcut: { current: Shortcut }) => () => void; showHelp: () => void };
const Context = createContext<Registry | null>(null);

/**
 * Listens for the shortcuts that the page's parts have, and shows them all on `?`.
 *
 * They can be turned off on this device, since who dictates or presses keys by accident must be able to (WCAG 2.2,
 * 2.1.4); `?` stays.
 */
export function Shortcuts({ children }: { children: ReactNode }) {
  const known = useRef(new Set<{ current: Shortcut }>());
  const last = useRef<{ key: string; at: number } | null>(null);
  const [enabled, setEnabled] = useKept("shortcuts", true);
  const [help, setHelp] = useState(false);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      // What is over the page has keys of its own.
      if (isTyping(event.target) || document.querySelector("[role=dialog][aria-modal=true]")) return;
      const find = (keys: string) => [...known.current].findLast(({ current }) => current.keys === keys);
      const keys = completed(event.key, event.timeStamp, last.current, (asked) => asked === "?" || !!find(asked));
      last.current = { key: event.key, at: event.timeStamp };
      if (keys === null || (keys !== "?" && !enabled)) return;
      event.preventDefault();
      last.current = null;
      if (keys === "?") setHelp(true);
      else find(keys)?.current.run();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [enabled]);

  const add = useCallback((shortcut: { current: Shortcut }) => {
    known.current.add(shortcut);
    return () => {
      known.current.delete(shortcut);
    };
  }, []);
  const [registry] = useState<Registry>({ add, showHelp: () => setHelp(true) });
  return (
    <Context value={registry}>
      {children}
      {help && (
        <Help
          shortcuts={[...known.current].map(({ current }) => current)}
          enabled={enabled}
          setEnabled={setEnabled}
          close={() => setHelp(false)}
        />
      )}
    </Context>
  );
}

/** A shortcut for as long as its component is on the page; of two with the same keys the later one counts. */
export function useShortcut(shortcut: Shortcut | null): void {
  const registry = useContext(Context);
  const current = useRef<Shortcut | null>(shortcut);
  useEffect(() => {
    current.current = shortcut;
  });
  const there = shortcut !== null;
  useEffect(() => {
    if (there && registry) return registry.add(current as { current: Shortcut });
  }, [there, registry]);
}

/** Shows which shortcuts there are; null on pages that have none. */
export function useShortcutsHelp(): (() => void) | null {
  return useContext(Context)?.showHelp ?? null;
}

"use client";

import { useState, useSyncExternalStore } from "react";
import { readKept, writeKept } from "@/lib/kept";
import { type Sending, useSend } from "./api";
import type { Message, Talk } from "./thread";

export type Waiting = Sending & { failed: boolean };

// Outside of the page's parts: a message is still on its way when another conversation has been opened.
const boxes = new Map<string, readonly Waiting[]>();
const listeners = new Set<() => void>();
const NONE: readonly Waiting[] = [];

/**
 * What was written and has not got there yet: each message until it has, or is given up.
 *
 * `keptAs`: the name under which this device keeps it over a reload, from which on it has to be sent again by hand;
 * null: it is not kept. `onSent` says whether a message that was sent may leave the page.
 */
export function useOutbox(talk: Talk, keptAs: string | null, onSent: (message: Message) => boolean) {
  const send = useSend(talk);
  const name = keptAs ?? `${talk.customerId}:${talk.projectId}`;
  const waiting = useSyncExternalStore(
    subscribe,
    () => boxOf(name, keptAs !== null),
    () => NONE,
  );
  const [lingering, setLingering] = useState(NONE);

  async function deliver(sending: Waiting) {
    const change = (put: readonly Waiting[]) => fill(name, [...without(boxOf(name, false), sending), ...put], !!keptAs);
    change([{ ...sending, failed: false }]);
    try {
      const sent = await send.mutateAsync(sending);
      if (!onSent(sent)) setLingering((all) => [...all, sending]);
      change(NONE);
    } catch {
      change([{ ...sending, failed: true }]);
    }
  }

  return {
    waiting: [...lingering, ...waiting],
    deliver,
    discard: (gone: Waiting) => fill(name, without(boxOf(name, false), gone), !!keptAs),
  };
}

function without(all: readonly Waiting[], gone: Sending): Waiting[] {
  return all.filter(({ key }) => key !== gone.key);
}

function boxOf(name: string, isKept: boolean): readonly Waiting[] {
  const known = boxes.get(name);
  if (known || !isKept) return known ?? NONE;
  // What was on its way when the page was left may have got there: its key keeps it from being sent twice.
  const kept = (readKept<Waiting[]>(keyOf(name)) ?? []).map((each) => ({ ...each, failed: true }));
  boxes.set(name, kept);
  return kept;
}

function fill(name: string, all: readonly Waiting[], isKept: boolean): void {
  boxes.set(name, all);
  if (isKept) writeKept(keyOf(name), all.length > 0 ? all : null);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const keyOf = (name: string) => `plinth:${name}`;

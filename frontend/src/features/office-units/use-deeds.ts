"use client";

import { useCallback, useState } from "react";
import { useRefusal } from "@/components/form/refusal";
import type { Entry } from "./changes";
import type { Conflict } from "./merge";
import type { Fault, Outcome } from "./saver";
import { faultsOf } from "./saver";
import type { Wanted } from "./unit";
import type { Stock } from "./use-stock";

/** What somebody else changed first; `mine`: what to save to overwrite it. */
export type Stale = { conflicts: Conflict[]; mine: Wanted[] };
export type Refused = { faults: Fault[]; text: string };

/** What is done to the units of the page, and what has come in its way and is not dealt with yet. */
export function useDeeds(stock: Stock) {
  const refusal = useRefusal();
  const [stale, setStale] = useState<Stale | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { save, turn, remove, units } = stock;

  const refuse = (error: unknown, faults: Fault[]) => setRefused({ faults, text: refusal(error, []).text ?? "" });

  /** Deals with what has come of something; whether it was done. */
  function settle(outcome: Outcome): boolean {
    if (outcome.kind === "conflicts") setStale({ conflicts: outcome.conflicts, mine: outcome.mine });
    else if (outcome.kind === "refused") refuse(outcome.error, outcome.faults);
    return outcome.kind === "done";
  }

  return {
    stale,
    refused,
    /** For whoever shows a refusal where it belongs. */
    save,
    meet: (found: Stale) => setStale(found),
    tell: (error: unknown, faults: Fault[]) => refuse(error, faults),
    /** Makes the changes; whether they were made. What is in the way is shown to all of the page. */
    make: async (wanted: readonly Wanted[]): Promise<boolean> => {
      setRefused(null);
      return settle(await save(wanted));
    },
    turn: async (entry: Entry): Promise<boolean> => {
      setRefused(null);
      return settle(await turn(entry));
    },
    remove: async (ids: number[]): Promise<boolean> => {
      setRefused(null);
      try {
        await remove(ids);
        return true;
      } catch (error) {
        const numbers = new Map(units.map((unit) => [unit.id, unit.unit_number]));
        const asked = ids.map((id) => ({ id, number: numbers.get(id) ?? "", version: 1, from: {}, to: {} }));
        refuse(error, faultsOf(error, asked));
        return false;
      }
    },
    forget: useCallback(() => setRefused(null), []),
    leaveStale: useCallback(() => setStale(null), []),
  };
}

export type Deeds = ReturnType<typeof useDeeds>;

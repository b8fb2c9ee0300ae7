"use client";

import { type ComponentType, createContext, type ReactNode, useCallback, useContext, useState } from "react";
import type { components } from "@/lib/api/schema";

/** What can be done from anywhere in the office, with what it is told of what it is about. */
export type ActionGiven = {
  payment: { bookingId?: number };
  booking: { unitId?: number; projectId?: number; customer?: components["schemas"]["BookingCustomer"] };
};
export type ActionName = keyof ActionGiven;
export type ActionProps<A extends ActionName> = { given: ActionGiven[A]; close: () => void };
export type ActionDialogs = { [A in ActionName]: ComponentType<ActionProps<A>> };

type Open = <A extends ActionName>(name: A, given?: ActionGiven[A]) => void;
const Context = createContext<Open | null>(null);

/** Shows the dialog of one action at a time over whatever page is open. */
export function OfficeActions({ dialogs, children }: { dialogs: ActionDialogs; children: ReactNode }) {
  const [shown, setShown] = useState<{ name: ActionName; given: object; times: number } | null>(null);
  const open: Open = useCallback(
    (name, given) => setShown((before) => ({ name, given: given ?? {}, times: (before?.times ?? 0) + 1 })),
    [],
  );
  const Shown = shown && (dialogs[shown.name] as ComponentType<{ given: object; close: () => void }>);
  return (
    <Context value={open}>
      {children}
      {Shown && <Shown key={shown.times} given={shown.given} close={() => setShown(null)} />}
    </Context>
  );
}

/** Opens one of the office's actions: `open("payment", { bookingId })`; null on pages outside of the office. */
export function useOfficeActions(): Open | null {
  return useContext(Context);
}

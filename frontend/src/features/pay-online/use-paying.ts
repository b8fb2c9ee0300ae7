"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { useKeyFor } from "@/components/form/drafts";
import { patiently } from "@/components/form/patiently";
import { isProblem } from "@/lib/api/problem";
import type { components } from "@/lib/api/schema";
import { useKept } from "@/lib/kept";
import { useUrlState } from "@/lib/url-state";
import { beginCheckout, giveUpCheckout, useCheckout, useRereadMoney } from "./api";
import { type Heard, NOTHING_HEARD } from "./standing";

// What a gateway adds to the address on the way back from a bank's pages; the checkout says more, and one is a secret.
const OF_THE_GATEWAY = { payment_intent: null, payment_intent_client_secret: null, redirect_status: null };

/**
 * The payment that this customer has set out to make, if there is one: its number is in the address, and on this device as
 * long as it is open, so that whoever closed the tab in the middle goes on with it.
 */
export function usePaying(bookingId: number) {
  const { get, change } = useUrlState();
  const [kept, keep] = useKept<number>(`pay:${bookingId}`, 0);
  const id = Number(get("checkout")) || kept || null;
  const [heard, setHeard] = useState<Heard>(NOTHING_HEARD);
  const checkout = useCheckout(id, heard);
  const key = useKeyFor(`pay:${bookingId}`);
  const reread = useRereadMoney(bookingId);
  const busy = useRef(false);
  const current = checkout.data;
  const isOver = current !== undefined && current.status !== "open";

  useEffect(() => {
    if (id !== null) change({ ...OF_THE_GATEWAY, checkout: id });
  }, [id, change]);
  const forgetKey = useRef(key.forget);
  useEffect(() => {
    if (!isOver) return;
    keep(null);
    forgetKey.current();
    reread();
  }, [isOver, keep, reread]);

  const leave = useCallback(() => {
    change({ checkout: null });
    keep(null);
    setHeard(NOTHING_HEARD);
  }, [change, keep]);
  // Somebody else's payment, or none of this booking's: as if nothing had been named.
  const isNotOurs = isProblem(checkout.error) && [404, 422].includes(checkout.error.status);
  const isElsewhere = current !== undefined && current.booking_id !== bookingId;
  useEffect(() => {
    if (isNotOurs || isElsewhere) leave();
  }, [isNotOurs, isElsewhere, leave]);

  /** Sets out to pay; pressing twice sets out once. */
  async function begin(body: components["schemas"]["CheckoutCreate"]): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    try {
      const begun = await patiently(() => beginCheckout(body, key.keyFor(body)));
      setHeard(NOTHING_HEARD);
      keep(begun.id);
      change({ checkout: begun.id, what: null });
    } finally {
      busy.current = false;
    }
  }

  /** Gives the payment up, unless it has just been made: then the page shows that. */
  async function giveUp(): Promise<void> {
    if (id === null || busy.current) return;
    busy.current = true;
    try {
      await giveUpCheckout(id);
      key.forget();
      leave();
    } catch (error) {
      if (!isProblem(error, "checkout_not_open")) throw error;
      wait();
    } finally {
      busy.current = false;
    }
  }

  const before = current?.failure_reason ?? null;
  const wait = useCallback(() => {
    setHeard({ kind: "sent", at: Date.now(), before });
    void checkout.refetch();
  }, [before, checkout.refetch]);
  const decline = useCallback(
    (reason: string | null) => {
      setHeard({ kind: "declined", reason });
      void checkout.refetch();
    },
    [checkout.refetch],
  );
  return { id, checkout: isElsewhere ? undefined : current, heard, begin, giveUp, leave, wait, decline };
}

"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { type Details, detailsBody } from "@/components/applicants/details";
import { idempotencyKey } from "@/lib/api/browser";
import { isProblem } from "@/lib/api/problem";
import { type HoldProject, ownBookingOf, type Quote, type Unit, useHold } from "./api";
import { type Choice, heldHref } from "./choice";
import { Draft, type HoldBody, tabStore } from "./draft";
import { type Refusal, refusalOf } from "./refusal";

/** The draft of this tab; made in the browser only. */
export function useDraft(customerId: number): () => Draft {
  const made = useRef<Draft | null>(null);
  return useCallback(() => {
    made.current ??= new Draft(tabStore(), customerId);
    return made.current;
  }, [customerId]);
}

type Asked = { project: HoldProject; unit: Unit; customerId: number; draft: () => Draft };

/** Holding a home, once: what came of it, and whether it is under way. `hold` does nothing while it is. */
export function useHoldHome({ project, unit, customerId, draft }: Asked) {
  const router = useRouter();
  const send = useHold();
  const busy = useRef(false);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [tries, setTries] = useState(0);

  function arrive(bookingId: number, reviewedTotal: string) {
    draft().done(unit.id, { bookingId, reviewedTotal });
    // In place of the review: going back must not lead to a form that has done its work.
    router.replace(heldHref(project.slug, unit.id, bookingId));
  }

  /** Sends what was reviewed; says what was refused, and nothing when the home is held and the page is about to change. */
  async function hold(quote: Quote, choice: Choice, details: Details): Promise<Refusal | null> {
    if (busy.current) return null;
    busy.current = true;
    setPending(true);
    const body: HoldBody = {
      unit_id: unit.id,
      payment_plan_id: quote.payment_plan.id,
      extras: Object.entries(choice.extras)
        .filter(([, quantity]) => quantity > 0)
        .map(([id, quantity]) => ({ extra_id: Number(id), quantity })),
      ...detailsBody(details),
    };
    try {
      const booking = await send.mutateAsync({ body, key: draft().keyFor(body, idempotencyKey) });
      arrive(booking.id, quote.total_amount);
      return null;
    } catch (error) {
      const found = refusalOf(error);
      if (isProblem(error, "idempotency_key_reused")) draft().forgetKey(unit.id);
      if (found.kind === "taken") {
        const own = await ownBookingOf(customerId, unit.id).catch(() => null);
        if (own) {
          arrive(own.id, quote.total_amount);
          return null;
        }
      }
      busy.current = false;
      setPending(false);
      setTries((before) => (found.kind === "again" ? before + 1 : 0));
      setRefusal(found);
      return found;
    }
  }

  return { hold, pending, refusal, tries, forget: () => setRefusal(null) };
}

/** The id of the booking with which this tab holds the home already: for whoever comes back to the form by "Back". */
export function useAlreadyHeld(customerId: number, unitId: number, draft: () => Draft): number | null {
  const [bookingId, setBookingId] = useState<number | null>(null);
  useEffect(() => {
    if (!draft().held(unitId)) return;
    let here = true;
    ownBookingOf(customerId, unitId).then(
      (own) => {
        if (here && own) setBookingId(own.id);
        else if (!own) draft().forgetHeld(unitId);
      },
      () => {}, // Whoever holds it again meanwhile is told so by the API.
    );
    return () => {
      here = false;
    };
  }, [customerId, unitId, draft]);
  return bookingId;
}

/** What a price has moved from and to while it was looked at, for one and the same choice. */
export function useMovedPrice(quote: Quote | undefined, choice: string) {
  const seen = useRef<{ choice: string; total: string } | null>(null);
  const [moved, setMoved] = useState<{ before: string; now: string } | null>(null);
  const total = quote?.total_amount;
  useEffect(() => {
    if (total === undefined) return;
    const last = seen.current;
    if (last?.choice !== choice) setMoved(null);
    else if (last.total !== total) setMoved({ before: last.total, now: total });
    seen.current = { choice, total };
  }, [choice, total]);
  return moved;
}

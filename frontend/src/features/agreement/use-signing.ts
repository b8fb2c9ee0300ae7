"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { Agreement } from "@/components/agreement/agreement";
import { useKeyFor } from "@/components/form/drafts";
import { patiently } from "@/components/form/patiently";
import { type Refusal, useRefusal } from "@/components/form/refusal";
import { isProblem } from "@/lib/api/problem";
import { sign } from "./api";

const NOTHING: Refusal = { fields: {}, text: null };
// What somebody else has done meanwhile: the agreement, read again, says it better than a sentence at the form.
const STANDS_OTHERWISE = new Set(["already_signed", "agreement_outdated", "booking_not_confirmed"]);

/**
 * Signing what was read. `reread`: asks how the agreement stands now; `replaced`: there is another version, and nothing was
 * signed. Pressing twice signs once, and pressing again after a lost answer gets that answer.
 */
export function useSigning(asked: {
  bookingId: number;
  reread: () => Promise<Agreement | null>;
  replaced: (by: Agreement) => void;
}) {
  const { bookingId, reread, replaced } = asked;
  const queries = useQueryClient();
  const refusal = useRefusal();
  const key = useKeyFor(`sign:${bookingId}`);
  const busy = useRef(false);
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState(NOTHING);

  async function send(signed: { sha256: string; full_name: string }): Promise<Refusal> {
    if (busy.current) return NOTHING;
    busy.current = true;
    setPending(true);
    setRefused(NOTHING);
    try {
      await patiently(() => sign(bookingId, signed, key.keyFor(signed)));
      key.forget();
      await queries.invalidateQueries({ queryKey: ["booking", bookingId] });
      return NOTHING;
    } catch (error) {
      const found = await explained(error, signed.sha256);
      setRefused(found);
      return found;
    } finally {
      busy.current = false;
      setPending(false);
    }
  }

  async function explained(error: unknown, sha256: string): Promise<Refusal> {
    try {
      if (isProblem(error, "agreement_replaced")) {
        const now = await reread();
        if (now && now.sha256 !== sha256) {
          replaced(now);
          return NOTHING;
        }
      } else if (isProblem(error) && STANDS_OTHERWISE.has(error.code)) {
        await queries.invalidateQueries({ queryKey: ["booking", bookingId] });
      }
    } catch (failure) {
      return refusal(failure, []);
    }
    return refusal(error, ["full_name"]);
  }

  return { send, pending, refused };
}

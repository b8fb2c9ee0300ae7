"use client";

import { useRef, useState } from "react";
import { type FieldErrors, useFieldErrors } from "@/components/form/field-errors";
import { useRefusal } from "@/components/form/refusal";
import { idempotencyKey } from "@/lib/api/browser";
import { isProblem } from "@/lib/api/problem";
import { useTexts } from "@/lib/i18n/client";
import { readKept, writeKept } from "@/lib/kept";
import { type BookingBody, bodyOf, type Draft, EMPTY, type Fault, FIELDS, faultsOf, isTyped, readDraft } from "./draft";
import { type Made, type Project, useBook } from "./new-api";
import { fieldOf, type Remedy, remedyFor } from "./refusal";

type Intention = { meant: string; key: string };

/** What is being typed, kept on this device until it is booked or thrown away: an error or a refresh loses nothing. */
export function useNewDraft(builderId: number, given: Partial<Draft>) {
  const name = `plinth:new-booking:${builderId}`;
  const [kept] = useState(() => readDraft(readKept<Partial<Draft>>(name)));
  const [isOld, setOld] = useState(() => isTyped(kept));
  // What was pointed at counts before what is left of an earlier try.
  const [draft, setDraft] = useState<Draft>(() => ({ ...kept, ...given }));
  const intention = useRef<Intention | null>(null);
  const keep = (next: Draft) => {
    setDraft(next);
    writeKept(name, next);
  };
  const forgetKey = () => {
    intention.current = null;
    writeKept(`${name}:key`, null);
  };
  return {
    draft,
    /** Whether some of it is from before. */
    isOld,
    change: (changed: Partial<Draft>) => keep({ ...draft, ...changed }),
    discard: (next: Partial<Draft> = {}) => {
      setDraft({ ...EMPTY, ...next });
      setOld(false);
      writeKept(name, null);
      forgetKey();
    },
    /** The key of what is meant: the same as long as the same is meant, also after a refresh. */
    keyFor: (body: BookingBody) => {
      const meant = JSON.stringify(body);
      const known = intention.current ?? readKept<Intention>(`${name}:key`);
      intention.current = known?.meant === meant ? known : { meant, key: idempotencyKey() };
      writeKept(`${name}:key`, intention.current);
      return intention.current.key;
    },
    forgetKey,
  };
}

type NewDraft = ReturnType<typeof useNewDraft>;
export type Refused = { text: string | null; remedy: Remedy; unitId: number | null };
const NOTHING: Refused = { text: null, remedy: null, unitId: null };

/** Booking what is typed, once: what came of it, and what stands in the way, each at its field. */
export function useBookHome(draft: Draft, { keyFor, forgetKey }: NewDraft, booked: (made: Made) => void) {
  const t = useTexts("officeBookings");
  const book = useBook();
  const refusal = useRefusal();
  const { ref, field, show } = useFieldErrors();
  const [refused, setRefused] = useState(NOTHING);
  const busy = useRef(false);

  /** Says what stands in the way; null when it was booked, or nothing was sent. */
  async function send(project: Project | undefined): Promise<Remedy> {
    if (busy.current) return null;
    setRefused(NOTHING);
    const faults = Object.entries(faultsOf(draft)) as [string, Fault][];
    show(Object.fromEntries(faults.map(([path, fault]) => [path, t(`new.needed.${fault}`)])));
    const body = project ? bodyOf(draft, project) : null;
    if (body === null) return null;
    busy.current = true;
    try {
      booked(await book.mutateAsync({ body, key: keyFor(body) }));
      return null;
    } catch (error) {
      const remedy = remedyFor(error);
      if (isProblem(error, "idempotency_key_reused")) forgetKey();
      const { fields, text } = refusal(error, FIELDS);
      const at = fieldOf(error);
      const errors: FieldErrors = at && text ? { ...fields, [at]: text } : fields;
      show(errors);
      const reason = remedy === "gone" ? t("new.refused.gone") : at && text ? null : text;
      setRefused({
        text: reason !== null && remedy === "again" ? t("new.refused.again", { reason }) : reason,
        remedy,
        unitId: draft.unitId,
      });
      return remedy;
    } finally {
      busy.current = false;
    }
  }

  return { ref, field, send, refused, pending: book.isPending, forgive: () => setRefused(NOTHING) };
}

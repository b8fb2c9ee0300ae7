"use client";

import { useTexts } from "@/lib/i18n/client";
import classes from "./status-pill.module.css";

/** What a status means to a reader at a glance; the word beside it says the rest. */
export type Tone = "good" | "soon" | "urgent" | "quiet" | "neutral";

/** Every status that there is, by what it means. */
export const TONES = {
  unit: { available: "good", reserved: "soon", booked: "neutral", sold: "neutral", withheld: "quiet" },
  booking: {
    reserved: "soon",
    token_paid: "soon",
    confirmed: "good",
    agreement_signed: "good",
    registered: "quiet",
    completed: "good",
    cancelled: "neutral",
    expired: "neutral",
  },
  project: { planning: "quiet", construction: "soon", completed: "good", delivered: "neutral" },
  appointment: {
    scheduled: "soon",
    confirmed: "good",
    completed: "quiet",
    cancelled: "neutral",
    no_show: "urgent",
  },
  payment: { pending: "soon", completed: "good", failed: "urgent", refunded: "quiet" },
  stage: { upcoming: "neutral", due: "soon", overdue: "urgent", paid: "good" },
  phase: { not_started: "neutral", in_progress: "soon", completed: "good", delayed: "urgent" },
  agreement: { draft: "soon", partly_signed: "soon", signed: "good", sealed: "good", superseded: "neutral" },
} as const satisfies Record<string, Record<string, Tone>>;

export type StatusKind = keyof typeof TONES;
export type StatusOf<K extends StatusKind> = keyof (typeof TONES)[K] & string;

/** A status in its word and its tone. A status that the API gains does not compile until it has both here. */
export function StatusPill<K extends StatusKind>({ kind, status }: { kind: K; status: StatusOf<K> }) {
  const t = useTexts("status");
  const tone = TONES[kind][status] as Tone;
  // The compiler cannot follow a template of two type parameters; messages/ and TONES have the same keys (a test).
  return <Pill tone={tone}>{t(`${kind}.${status}` as Parameters<typeof t>[0])}</Pill>;
}

export function Pill({ tone, children }: { tone: Tone; children: React.ReactNode }) {
  return (
    <span className={classes.pill} data-tone={tone}>
      {children}
    </span>
  );
}

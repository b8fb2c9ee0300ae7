"use client";

import type { components } from "@/lib/api/schema";
import { DemandNotes } from "./demand-notes";
import classes from "./papers.module.css";
import { StatementLinks } from "./statement-links";

type Props = { notes: components["schemas"]["DemandNoteResponse"][]; bookingId: number };

/** The papers of a booking's books: its account as of today, and the letters that asked for money. */
export function Papers({ notes, bookingId }: Props) {
  return (
    <div className={classes.papers}>
      <StatementLinks bookingId={bookingId} />
      <DemandNotes notes={notes} bookingId={bookingId} />
    </div>
  );
}

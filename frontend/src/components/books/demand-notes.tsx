"use client";

import { Money } from "@/components/figures/money";
import { Day } from "@/components/figures/when";
import type { components } from "@/lib/api/schema";
import { useTexts } from "@/lib/i18n/client";
import classes from "./papers.module.css";

type Note = components["schemas"]["DemandNoteResponse"];

/** What was asked for as stages fell due, the newest first, each as the letter that it was. */
export function DemandNotes({ notes, bookingId }: { notes: Note[]; bookingId: number }) {
  const t = useTexts("booking");
  if (notes.length === 0) return <p className="quiet">{t("papers.noNotes")}</p>;
  return (
    <ul className={classes.notes}>
      {notes.map((note) => (
        <li key={note.id}>
          <div>
            <p>
              <Money amount={note.amount} currency={note.currency} />{" "}
              <span className="quiet">{note.stages.map(({ name }) => `“${name}”`).join(", ")}</span>
            </p>
            <p className="quiet small">
              {t.rich("papers.asked", {
                reference: note.reference,
                on: () => <Day date={note.issued_on} />,
                by: () => <Day date={note.due_date} />,
              })}
            </p>
          </div>
          <a
            href={`/api/bookings/${bookingId}/demand-notes/${note.sequence}`}
            download
            className={`link ${classes.file}`}
            aria-label={t("papers.noteFile", { reference: note.reference })}
          >
            {t("papers.pdf")}
          </a>
        </li>
      ))}
    </ul>
  );
}

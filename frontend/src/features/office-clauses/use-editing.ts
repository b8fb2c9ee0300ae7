"use client";

import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useFieldErrors } from "@/components/form/field-errors";
import { useRefusal } from "@/components/form/refusal";
import { isProblem } from "@/lib/api/problem";
import type { Tagged } from "@/lib/api/tagged";
import { useTexts } from "@/lib/i18n/client";
import { readForm, useSaveForm } from "./api";
import type { Draft } from "./draft";
import { type AgreementForm, askedOf, blocksOf, emptyIn, fieldsByPlace, isSame, type Typed, typedOf } from "./form";
import { unheldIn } from "./text";
import { usePdf } from "./use-pdf";

type Asked = {
  /** The newest version, as the page was made with it. */
  current: Tagged<AgreementForm>;
  draft: Draft | null;
  keep: (draft: Draft | null) => void;
  /** It is saved, as this answer says, or given up. */
  done: (saved?: Tagged<AgreementForm>) => void;
};

/** A form while it is being changed: what is typed is kept on this device until it is saved upon the version it began with. */
export function useEditing({ current, draft, keep, done }: Asked) {
  const t = useTexts("officeClauses");
  const { form } = current.data;
  const save = useSaveForm(form);
  const refusal = useRefusal();
  const errors = useFieldErrors();
  const [base, setBase] = useState(current);
  const [now, setNow] = useState<Tagged<AgreementForm> | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const stands = typedOf(base.data);
  const typed = draft?.typed ?? stands;
  const note = draft?.note ?? "";
  const etag = draft?.etag ?? base.etag;
  const isChanged = !isSame(typed, stands);

  const kept = (change: Partial<Draft>) => keep({ typed, note, etag, ...change });
  const toggle = (block: string, isOpen: boolean) =>
    setOpen((all) => new Set(isOpen ? [...all, block] : [...all].filter((each) => each !== block)));

  /** Shows what is wrong where it stands, and opens what it stands in. */
  function explain(fields: Record<string, string>, text: string | null) {
    setOpen((all) => new Set([...all, ...blocksOf(typed, Object.keys(fields))]));
    errors.show(fields);
    setSaid(text ?? (Object.keys(fields).length > 0 ? t("edit.faulty") : null));
  }

  function explainRefusal(error: unknown) {
    const places = fieldsByPlace(typed);
    const { fields, text } = refusal(error, Object.keys(places));
    const named = Object.entries(fields).map(([place, sentence]) => [places[place] ?? place, sentence] as const);
    explain(Object.fromEntries(named), text);
  }

  /** Whether it can be sent: nothing is empty, and each variable is there wherever it is named. */
  function isWhole(): boolean {
    const faults = Object.fromEntries(emptyIn(typed).map((field) => [field, t("edit.missing")]));
    const holding = typed.clauses.map(({ when, paragraphs }) => ({ when, paragraphs }));
    for (const { when, paragraphs } of [{ when: null, paragraphs: typed.recitals }, ...holding]) {
      for (const passage of paragraphs) {
        const unheld = unheldIn(passage.text, [when, passage.when], base.data.variables);
        if (unheld?.needs) {
          faults[`${passage.key}.text`] = t("edit.unheld", {
            name: `{${unheld.name}}`,
            only: t(`only.${unheld.needs}`),
          });
        }
      }
    }
    explain(faults, null);
    return Object.keys(faults).length === 0;
  }

  async function send(upon: string | null) {
    try {
      const saved = await save.mutateAsync({ body: askedOf(typed, note), etag: upon });
      setBase(saved);
      setNow(null);
      keep(null);
      notifications.show({ message: t("edit.saved", { version: saved.data.version }) });
      done(saved);
    } catch (error) {
      if (isProblem(error) && error.status === 412) return readAgain();
      setNow(null);
      explainRefusal(error);
    }
  }

  async function readAgain() {
    try {
      setNow(await readForm(form));
    } catch (error) {
      explainRefusal(error);
    }
  }

  const pdf = usePdf(form, explainRefusal);
  return {
    ...{ typed, note, isChanged, now, said, open, toggle, field: errors.field, ref: errors.ref },
    isSaving: save.isPending,
    isPreviewing: pdf.isPending,
    previewed: pdf.address,
    type: (next: Typed) => kept({ typed: next }),
    tell: (next: string) => kept({ note: next }),
    preview: () => {
      if (isWhole()) void pdf.open(askedOf(typed));
    },
    save: () => {
      if (save.isPending) return;
      if (!isChanged) return setSaid(t("edit.nothing"));
      if (isWhole()) void send(etag);
    },
    keepMine: () => now && void send(now.etag),
    takeTheirs: () => {
      if (now) setBase(now);
      setNow(null);
      explain({}, null);
      keep(null);
    },
    discard: () => {
      keep(null);
      done();
    },
  };
}

export type Editing = ReturnType<typeof useEditing>;

"use client";

import { Button } from "@mantine/core";
import { type ReactNode, useId } from "react";
import { RowButtons } from "@/components/office/saved-list/row-buttons";
import { useTexts } from "@/lib/i18n/client";
import classes from "./editor.module.css";

type Props = {
  title: string;
  /** Of the title, where that is a part of the document. */
  lang?: string;
  level: 2 | 3;
  isOpen: boolean;
  toggle: (isOpen: boolean) => void;
  words: ReactNode;
  rows?: { name: string; up: (() => void) | null; down: (() => void) | null; remove: (() => void) | null };
  children: ReactNode;
};

/** A part of a form: as it reads, or opened to be changed. */
export function Block({ title, lang, level, isOpen, toggle, words, rows, children }: Props) {
  const t = useTexts("officeClauses");
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className={classes.block} data-open={isOpen || undefined}>
      <div className={classes.head}>
        <Heading id={id} lang={lang}>
          {title}
        </Heading>
        <Button
          size="compact-md"
          variant="default"
          className={classes.change}
          aria-expanded={isOpen}
          aria-label={t(isOpen ? "edit.closeOf" : "edit.changeOf", { name: title })}
          onClick={() => toggle(!isOpen)}
        >
          {t(isOpen ? "edit.close" : "edit.change")}
        </Button>
        {rows && <RowButtons {...rows} />}
      </div>
      {isOpen ? <div className={classes.fields}>{children}</div> : words}
    </section>
  );
}

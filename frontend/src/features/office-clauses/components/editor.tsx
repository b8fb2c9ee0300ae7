"use client";

import { Button } from "@mantine/core";
import type { FormEvent } from "react";
import { BothVersions } from "@/components/office/both-versions";
import { Removed } from "@/components/office/saved-list/removed";
import { differencesOf, moved, without } from "@/components/office/saved-list/rows";
import { useRemoved } from "@/components/office/saved-list/use-removed";
import { useTexts } from "@/lib/i18n/client";
import {
  type AgreementForm,
  BLOCKS,
  linesOf,
  MOST,
  NAMES,
  newClause,
  type TakenOut,
  type Typed,
  typedOf,
  withAgain,
} from "../form";
import type { Editing } from "../use-editing";
import { Block } from "./block";
import { ClauseFields } from "./clause-fields";
import classes from "./editor.module.css";
import { NamesFields } from "./names-fields";
import { PassagesFields } from "./passages-fields";
import { SaveBar } from "./save-bar";
import { ClauseWords, NamesWords, RecitalsWords } from "./words";

/** A form while its owner changes it: it reads as before, and each part of it is opened to be changed. */
export function Editor({ form, editing }: { form: AgreementForm; editing: Editing }) {
  const t = useTexts("officeClauses");
  const { typed, type, field, open, toggle } = editing;
  const { note, removed } = useRemoved<TakenOut>((row) => type(withAgain(typed, row)));
  const how = { variables: form.variables, example: false };
  const clauses = (next: Typed["clauses"]) => type({ ...typed, clauses: next });
  const of = (block: string) => ({
    isOpen: open.has(block),
    toggle: (isOpen: boolean) => toggle(block, isOpen),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    editing.save();
  }

  return (
    <form ref={editing.ref} method="post" noValidate onSubmit={submit} className={classes.form}>
      <Block title={t("names.heading")} level={2} {...of(BLOCKS.names)} words={<NamesWords typed={typed} />}>
        <NamesFields typed={typed} type={type} field={field} />
      </Block>
      <Block
        title={t("recitals.title")}
        level={2}
        {...of(BLOCKS.recitals)}
        words={<RecitalsWords passages={typed.recitals} {...how} />}
      >
        <PassagesFields
          passages={typed.recitals}
          name={(place) => t("recitals.one", { place })}
          holding={null}
          variables={form.variables}
          field={field}
          change={(recitals) => type({ ...typed, recitals })}
          note={(passage, place) => note({ name: t("edit.paragraph"), place, passage, from: null }, place)}
        />
      </Block>
      <h2 className={classes.heading}>{t("clauses.title")}</h2>
      <ol className={classes.clauses}>
        {typed.clauses.map((clause, place) => {
          const name = clause.title.trim() || t("clauses.untitled", { place: place + 1 });
          return (
            <li key={clause.key}>
              <Block
                title={`${place + 1}. ${name}`}
                lang="en"
                level={3}
                {...of(clause.key)}
                words={<ClauseWords clause={clause} number={place + 1} {...how} />}
                rows={{
                  name,
                  up: place > 0 ? () => clauses(moved(typed.clauses, place, -1)) : null,
                  down: place < typed.clauses.length - 1 ? () => clauses(moved(typed.clauses, place, 1)) : null,
                  remove:
                    typed.clauses.length > 1
                      ? () => {
                          note({ name, place, clause }, place);
                          clauses(without(typed.clauses, place));
                        }
                      : null,
                }}
              >
                <ClauseFields
                  {...{ clause, field }}
                  number={place + 1}
                  variables={form.variables}
                  change={(next) => clauses(typed.clauses.map((each, at) => (at === place ? next : each)))}
                  note={(passage, at) => note({ name: t("edit.paragraph"), place: at, passage, from: clause.key }, at)}
                />
              </Block>
            </li>
          );
        })}
      </ol>
      <div className={classes.after}>
        <Button
          variant="default"
          disabled={typed.clauses.length >= MOST.clauses}
          onClick={() => {
            const added = newClause();
            clauses([...typed.clauses, added]);
            toggle(added.key, true);
          }}
        >
          {t("edit.addClause")}
        </Button>
        <Removed row={removed} />
      </div>
      <Stale form={form} editing={editing} />
      <SaveBar editing={editing} />
    </form>
  );
}

/** Somebody else has saved meanwhile: where the two differ, and the choice. */
function Stale({ form, editing }: { form: AgreementForm; editing: Editing }) {
  const t = useTexts("officeClauses");
  if (!editing.now) return null;
  const words = {
    names: Object.fromEntries(NAMES.map((name) => [name, t(`names.${name}`)])) as Record<
      (typeof NAMES)[number],
      string
    >,
    recitals: t("recitals.title"),
    order: t("edit.order"),
    only: (when: (typeof form.conditions)[number]["name"]) => t(`only.${when}`),
  };
  const lines = (typed: Typed) => linesOf(typed, words);
  const shown = (text: string) => <span className={classes.version}>{text}</span>;
  const found = differencesOf(lines(editing.typed), lines(typedOf(editing.now.data)), t("edit.notThere"));
  return (
    <BothVersions
      differences={found.map(({ label, mine, theirs }) => ({ label, mine: shown(mine), theirs: shown(theirs) }))}
      keepMine={editing.keepMine}
      takeTheirs={editing.takeTheirs}
      busy={editing.isSaving}
    />
  );
}

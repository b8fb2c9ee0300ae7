"use client";

import { Button, Textarea } from "@mantine/core";
import { useRef } from "react";
import { RowButtons } from "@/components/office/saved-list/row-buttons";
import { useTexts } from "@/lib/i18n/client";
import { type ConditionName, LONGEST, type TypedPassage, type Variable } from "../form";
import { inserted, unheldIn } from "../text";
import type { Editing } from "../use-editing";
import { ConditionSelect } from "./condition-select";
import classes from "./editor.module.css";
import { VariableMenu } from "./variable-menu";

type Props = Pick<Editing, "field"> & {
  passage: TypedPassage;
  name: string;
  holding: ConditionName | null;
  variables: readonly Variable[];
  change: (passage: Partial<TypedPassage>) => void;
  up: (() => void) | null;
  down: (() => void) | null;
  remove: (() => void) | null;
};

/** A paragraph: its words, what can be put into them, and when it stands in an agreement. */
export function PassageFields({ passage, name, holding, variables, field, change, up, down, remove }: Props) {
  const t = useTexts("officeClauses");
  const area = useRef<HTMLTextAreaElement>(null);
  const words = field(`${passage.key}.text`);
  const unheld = unheldIn(passage.text, [holding, passage.when], variables);

  function insert({ name: variable, needs }: Variable) {
    const { selectionStart, selectionEnd } = area.current ?? { selectionStart: 0, selectionEnd: 0 };
    const next = inserted(passage.text, variable, selectionStart, selectionEnd);
    // What not every agreement has brings its condition with it, where there is none yet.
    const when = passage.when ?? (needs !== holding ? needs : null);
    change({ text: next.text, when });
    words.onInput();
    // Once the new text is in the field, and the list has closed.
    setTimeout(() => {
      area.current?.focus();
      area.current?.setSelectionRange(next.caret, next.caret);
    }, 50);
  }

  return (
    <fieldset className={classes.passage}>
      <legend className={classes.unseen}>{name}</legend>
      <Textarea
        ref={area}
        {...words}
        label={name}
        lang="en"
        dir="auto"
        autosize
        minRows={2}
        maxLength={LONGEST.paragraph}
        value={passage.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      {unheld?.needs && (passage.when === null || !words.error) && (
        <p className={classes.unheld}>
          {!words.error && t("edit.unheld", { name: `{${unheld.name}}`, only: t(`only.${unheld.needs}`) })}{" "}
          {passage.when === null && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                change({ when: unheld.needs });
                words.onInput();
              }}
            >
              {t("edit.hold")}
            </Button>
          )}
        </p>
      )}
      <div className={classes.tools}>
        <ConditionSelect
          {...field(`${passage.key}.when`)}
          label={t("edit.when")}
          value={passage.when}
          change={(when) => change({ when })}
        />
        <VariableMenu variables={variables} insert={insert} of={name} />
        <RowButtons {...{ name, up, down, remove }} className={classes.rowButtons} />
      </div>
    </fieldset>
  );
}

"use client";

import { TextInput } from "@mantine/core";
import { useTexts } from "@/lib/i18n/client";
import { LONGEST, type TypedClause, type TypedPassage, type Variable } from "../form";
import type { Editing } from "../use-editing";
import { ConditionSelect } from "./condition-select";
import classes from "./editor.module.css";
import { PassagesFields } from "./passages-fields";

type Props = Pick<Editing, "field"> & {
  clause: TypedClause;
  number: number;
  variables: readonly Variable[];
  change: (clause: TypedClause) => void;
  note: (passage: TypedPassage, place: number) => void;
};

/** A clause: its title, when it stands in an agreement, and its paragraphs. */
export function ClauseFields({ clause, number, variables, field, change, note }: Props) {
  const t = useTexts("officeClauses");
  return (
    <>
      <div className={classes.pair}>
        <TextInput
          {...field(`${clause.key}.title`)}
          label={t("clauses.name")}
          lang="en"
          dir="auto"
          maxLength={LONGEST.title}
          value={clause.title}
          onChange={(event) => change({ ...clause, title: event.currentTarget.value })}
        />
        <ConditionSelect
          {...field(`${clause.key}.when`)}
          label={t("clauses.when")}
          value={clause.when}
          change={(when) => change({ ...clause, when })}
        />
      </div>
      <PassagesFields
        passages={clause.paragraphs}
        name={(place) => t("clauses.paragraph", { number: `${number}.${place}` })}
        holding={clause.when}
        {...{ variables, field, note }}
        change={(paragraphs) => change({ ...clause, paragraphs })}
      />
    </>
  );
}

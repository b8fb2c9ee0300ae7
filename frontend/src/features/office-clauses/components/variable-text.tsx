"use client";

import { useLocale, useTexts } from "@/lib/i18n/client";
import type { Variable } from "../form";
import { piecesOf } from "../text";
import { useVariableName } from "../use-variable-name";
import classes from "./words.module.css";

type Props = { text: string; variables: readonly Variable[]; example: boolean };

/** A text of a form, with its variables as what they are, or as the example has them. */
export function VariableText({ text, variables, example }: Props) {
  const t = useTexts("officeClauses");
  const locale = useLocale();
  const nameOf = useVariableName();
  return piecesOf(text).map((piece) => {
    if (!piece.variable) return <span key={piece.at}>{piece.text}</span>;
    const variable = variables.find(({ name }) => name === piece.variable);
    if (!variable) return <mark key={piece.at}>{piece.text}</mark>;
    return example ? (
      <span key={piece.at} className={classes.variable} title={nameOf(variable)}>
        {variable.example}
      </span>
    ) : (
      <span
        key={piece.at}
        lang={locale}
        className={classes.variable}
        title={t("example", { example: variable.example })}
      >
        {nameOf(variable)}
      </span>
    );
  });
}

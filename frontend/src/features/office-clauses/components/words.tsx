"use client";

import { useLocale, useTexts } from "@/lib/i18n/client";
import { type ConditionName, NAMES, type Typed, type TypedClause, type TypedPassage, type Variable } from "../form";
import { VariableText } from "./variable-text";
import classes from "./words.module.css";

type How = { variables: readonly Variable[]; example: boolean };

/** A form as a document: what the agreement and its parties are called, its recitals, its numbered clauses. */
export function FormWords({ typed, ...how }: { typed: Typed } & How) {
  const t = useTexts("officeClauses");
  return (
    <div className={classes.document}>
      <section aria-labelledby="names">
        <h2 id="names">{t("names.heading")}</h2>
        <NamesWords typed={typed} />
      </section>
      <section aria-labelledby="recitals">
        <h2 id="recitals">{t("recitals.title")}</h2>
        <RecitalsWords passages={typed.recitals} {...how} />
      </section>
      <section aria-labelledby="clauses">
        <h2 id="clauses">{t("clauses.title")}</h2>
        <div className={classes.clauses}>
          {typed.clauses.map((clause, place) => (
            <section key={clause.key} id={`clause-${place + 1}`} className={classes.clause}>
              <h3 lang="en">
                {place + 1}. {clause.title}
              </h3>
              <ClauseWords clause={clause} number={place + 1} {...how} />
            </section>
          ))}
        </div>
      </section>
    </div>
  );
}

export function NamesWords({ typed }: { typed: Typed }) {
  const t = useTexts("officeClauses");
  return (
    <dl className={classes.rows}>
      {NAMES.map((name) => (
        <div key={name}>
          <dt>{t(`names.${name}`)}</dt>
          <dd lang="en">{typed[name]}</dd>
        </div>
      ))}
    </dl>
  );
}

export function RecitalsWords({ passages, ...how }: { passages: readonly TypedPassage[] } & How) {
  return (
    <ol lang="en" className={classes.recitals}>
      {passages.map(({ key, text, when }) => (
        <li key={key}>
          <Only when={when} />
          <VariableText text={text} {...how} />
        </li>
      ))}
    </ol>
  );
}

export function ClauseWords({ clause, number, ...how }: { clause: TypedClause; number: number } & How) {
  return (
    <div lang="en" className={classes.paragraphs}>
      <Only when={clause.when} />
      {clause.paragraphs.map(({ key, text, when }, place) => (
        <p key={key}>
          <Only when={when} />
          <span className={classes.number}>
            {number}.{place + 1}
          </span>{" "}
          <VariableText text={text} {...how} />
        </p>
      ))}
    </div>
  );
}

/** Without what the words beside it do not stand in an agreement. */
function Only({ when }: { when: ConditionName | null }) {
  const t = useTexts("officeClauses");
  const locale = useLocale();
  if (!when) return null;
  return (
    <span lang={locale} className={classes.only}>
      {t(`only.${when}`)}
    </span>
  );
}

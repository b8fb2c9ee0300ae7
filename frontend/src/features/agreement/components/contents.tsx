"use client";

import type { Terms } from "@/components/agreement/agreement";
import { useTexts } from "@/lib/i18n/client";
import { numbered, partsOf } from "../parts";
import classes from "./agreement.module.css";

/** What the agreement is made of, each part a step away; the clauses by their titles. On a phone it is folded. */
export function Contents({ terms }: { terms: Terms }) {
  const t = useTexts("agreement");
  const list = (
    <ol className={classes.list}>
      {partsOf(terms).map((part) => (
        <li key={part}>
          <a href={`#${part}`}>{t(`parts.${part}`)}</a>
          {part === "terms" && (
            <ol lang="en" className={classes.clauses}>
              {numbered(terms.clauses).map(({ number, item }) => (
                <li key={number}>
                  <a href={`#clause-${number}`}>
                    {number}. {item.title}
                  </a>
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
      <li>
        <a href="#sign">{t("parts.sign")}</a>
      </li>
    </ol>
  );
  return (
    <>
      <nav aria-label={t("contents")} className={`${classes.contents} no-print`}>
        <p className={classes.label}>{t("contents")}</p>
        {list}
      </nav>
      <details className={`${classes.folded} no-print`}>
        <summary className={classes.fold}>{t("contents")}</summary>
        <nav aria-label={t("contents")}>{list}</nav>
      </details>
    </>
  );
}

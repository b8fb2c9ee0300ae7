"use client";

import type { ReactNode } from "react";
import type { Terms } from "@/components/agreement/agreement";
import { useTexts } from "@/lib/i18n/client";
import { numbered, type Part, partsOf } from "../parts";
import { Price, Schedule } from "./money-parts";
import { Home, Parties } from "./particulars";
import classes from "./text.module.css";

/** What the agreement says, word for word: who sells to whom, what, for how much, when it is paid, on which terms. */
export function AgreementText({ terms }: { terms: Terms }) {
  const t = useTexts("agreement");
  const { facts } = terms;
  const inside: Record<Part, () => ReactNode> = {
    parties: () => <Parties terms={terms} />,
    background: () => <Background recitals={terms.recitals} />,
    home: () => <Home terms={terms} />,
    price: () => <Price facts={facts} />,
    schedule: () => <Schedule facts={facts} />,
    terms: () => <Clauses clauses={terms.clauses} />,
    specifications: () => <Specifications facts={facts} />,
    plan: () => <Plan facts={facts} />,
  };
  return (
    <div className={classes.text}>
      {partsOf(terms).map((part) => (
        <section key={part} id={part} aria-labelledby={`${part}-title`} className={classes.part}>
          <h2 id={`${part}-title`}>{t(`parts.${part}`)}</h2>
          {inside[part]()}
        </section>
      ))}
    </div>
  );
}

// The words of the document are in English, whatever the page is in.

function Background({ recitals }: Pick<Terms, "recitals">) {
  return (
    <ol lang="en" className={classes.recitals}>
      {numbered(recitals).map(({ number, item }) => (
        <li key={number}>{item}</li>
      ))}
    </ol>
  );
}

function Clauses({ clauses }: Pick<Terms, "clauses">) {
  return (
    <div lang="en" className={classes.clauses}>
      {numbered(clauses).map(({ number, item: { title, paragraphs } }) => (
        <section key={number} id={`clause-${number}`} className={classes.clause}>
          <h3>
            {number}. {title}
          </h3>
          {numbered(paragraphs).map((paragraph) => (
            <p key={paragraph.number}>
              <span className={classes.number}>
                {number}.{paragraph.number}
              </span>{" "}
              {paragraph.item}
            </p>
          ))}
        </section>
      ))}
    </div>
  );
}

function Specifications({ facts }: Pick<Terms, "facts">) {
  return (
    <dl lang="en" className={classes.rows}>
      {numbered(facts.specifications ?? []).map(({ number, item }) => (
        <div key={number}>
          <dt>{item.title}</dt>
          <dd dir="auto" className={classes.prose}>
            {item.text}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The drawing is in the file alone: pages have no address for what an agreement keeps of it. */
function Plan({ facts }: Pick<Terms, "facts">) {
  const t = useTexts("agreement");
  const { caption, alt } = facts.floor_plan ?? {};
  return (
    <>
      <p dir="auto">{caption ?? alt}</p>
      <p className="quiet">{t("plan.inFile")}</p>
    </>
  );
}

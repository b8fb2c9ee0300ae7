"use client";

import { Button, Textarea, TextInput } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { Part } from "@/components/office/part";
import { Removed } from "@/components/office/saved-list/removed";
import { RowButtons } from "@/components/office/saved-list/row-buttons";
import { inserted, moved, newKey, replaced, without } from "@/components/office/saved-list/rows";
import { useRemoved } from "@/components/office/saved-list/use-removed";
import { useTexts } from "@/lib/i18n/client";
import { MOST_SPECIFICATIONS, type Specification } from "../values";
import { useEditor, useProjectField } from "./editor";
import classes from "./specifications.module.css";

const USUAL = [
  "structure",
  "walls",
  "flooring",
  "doors",
  "kitchen",
  "bathrooms",
  "electrical",
  "lifts",
  "water",
  "safety",
] as const;

/** What is promised of the homes, part by part: an annex of their agreements. */
export function SpecificationsForm() {
  const t = useTexts("officeProjects");
  const { refused } = useEditor().state;
  const { value: rows, readOnly, error, set, save, choose } = useProjectField("specifications");
  const [keys, setKeys] = useState(() => rows.map(newKey));
  // Of the row that was just added nothing is missing yet: it is about to be typed.
  const [fresh, setFresh] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (fresh) list.current?.querySelector<HTMLElement>("[data-fresh]")?.focus();
  }, [fresh]);
  // Rows that came from elsewhere, from another tab or from what was kept, have no key of their own yet.
  const all = rows.map((_, place) => keys[place] ?? `row-${place}`);
  const { note, removed } = useRemoved<Specification & { name: string }>(({ title, text }, place) => {
    setKeys(inserted(all, newKey(), place));
    choose(inserted(rows, { title, text }, place));
  });
  const nameOf = ({ title }: Specification, place: number) => title.trim() || t("terms.specOf", { place: place + 1 });
  const offered = USUAL.map((each) => t(`terms.usualSpecs.${each}`)).filter(
    (title) => !rows.some((row) => row.title.trim() === title),
  );
  const isFull = rows.length >= MOST_SPECIFICATIONS;

  function arrange(how: <R>(list: readonly R[]) => R[]) {
    setKeys(how(all));
    choose(how(rows));
  }

  function add(title: string) {
    const key = newKey();
    setKeys([...all, key]);
    setFresh(key);
    set([...rows, { title, text: "" }]);
  }

  const of = (place: number, part: keyof Specification) => {
    const typed = rows[place]?.[part] ?? "";
    const isFresh = all[place] === fresh;
    const isMissing = error && !isFresh && typed.trim() === "";
    return {
      value: typed,
      readOnly,
      dir: "auto" as const,
      error: refused[`specifications.${place}.${part}`] ?? (isMissing ? error : undefined),
      "data-fresh": (isFresh && typed === "") || undefined,
      onChange: (event: { currentTarget: { value: string } }) =>
        set(replaced(rows, place, { [part]: event.currentTarget.value })),
      onBlur: () => {
        if (part === "text") setFresh(null);
        save();
      },
    };
  };

  return (
    <Part title={t("terms.specs")} note={t("terms.specsNote")}>
      {rows.length > 0 && (
        <ol ref={list} className={classes.rows}>
          {rows.map((row, place) => (
            <li key={all[place]}>
              <fieldset className={classes.row}>
                <legend className={classes.unseen}>{nameOf(row, place)}</legend>
                <TextInput {...of(place, "title")} label={t("terms.specTitle")} maxLength={120} />
                <Textarea {...of(place, "text")} label={t("terms.specText")} maxLength={2_000} autosize minRows={1} />
                <RowButtons
                  name={nameOf(row, place)}
                  up={place > 0 ? () => arrange((list) => moved(list, place, -1)) : null}
                  down={place < rows.length - 1 ? () => arrange((list) => moved(list, place, 1)) : null}
                  remove={() => {
                    note({ ...row, name: nameOf(row, place) }, place);
                    arrange((list) => without(list, place));
                  }}
                />
              </fieldset>
            </li>
          ))}
        </ol>
      )}
      <Removed row={removed} />
      <div className={classes.offered}>
        {offered.map((title) => (
          <Button key={title} size="sm" variant="default" disabled={readOnly || isFull} onClick={() => add(title)}>
            {t("terms.addSpec", { title })}
          </Button>
        ))}
        <Button size="sm" variant="default" disabled={readOnly || isFull} onClick={() => add("")}>
          {t("terms.addOtherSpec")}
        </Button>
      </div>
    </Part>
  );
}

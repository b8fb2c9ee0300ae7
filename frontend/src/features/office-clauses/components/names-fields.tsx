"use client";

import { TextInput } from "@mantine/core";
import { useTexts } from "@/lib/i18n/client";
import { LONGEST, NAMES, type Typed } from "../form";
import type { Editing } from "../use-editing";
import classes from "./editor.module.css";

const WIDE = new Set<string>(["title", "basis"]);

/** What the agreement is called, what it is for, and what those who sign it are called in it. */
export function NamesFields({ typed, type, field }: { typed: Typed } & Pick<Editing, "type" | "field">) {
  const t = useTexts("officeClauses");
  return (
    <div className={classes.names}>
      {NAMES.map((name) => (
        <TextInput
          key={name}
          {...field(name)}
          label={t(`names.${name}`)}
          lang="en"
          dir="auto"
          maxLength={WIDE.has(name) ? LONGEST.title : LONGEST.role}
          className={WIDE.has(name) ? classes.wide : undefined}
          value={typed[name]}
          onChange={(event) => type({ ...typed, [name]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
}

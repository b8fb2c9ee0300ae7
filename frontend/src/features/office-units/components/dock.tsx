"use client";

import { Button, CloseButton } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import type { Selection } from "@/components/data-table/rows";
import { isTyping } from "@/components/office/key-sequence";
import { useTexts } from "@/lib/i18n/client";
import type { Deeds } from "../use-deeds";
import type { Stock } from "../use-stock";
import classes from "./dock.module.css";
import { EntryText } from "./entry-text";
import { RefusedNote } from "./refused-note";

/** `beside`: whether a panel stands beside it. */
type Props = { stock: Stock; deeds: Deeds; selection: Selection; beside: boolean; children: ReactNode };

const SHOWN_MS = 12_000;

/** What floats at the foot of the page: what has just been done, with the way back, and what can be done to a choice. */
export function Dock({ stock, deeds, selection, beside, children }: Props) {
  const t = useTexts("officeUnits");
  const common = useTexts("common");
  const { latestDone, forgetLatest, undoable } = stock;
  useEffect(() => {
    if (!latestDone) return;
    // The list of changes has it for longer.
    const timer = setTimeout(forgetLatest, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [latestDone, forgetLatest]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      if (event.defaultPrevented || isTyping(event.target) || document.querySelector("[role=dialog][aria-modal=true]"))
        return;
      if (!undoable || stock.busy) return;
      event.preventDefault();
      void deeds.turn(undoable);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [undoable, stock.busy, deeds]);
  return (
    <>
      {selection.keys.size > 0 && <div className={classes.room} />}
      <div className={`${classes.dock} no-print`} data-beside={beside || undefined}>
        {deeds.refused && <RefusedNote refused={deeds.refused} selection={selection} close={deeds.forget} />}
        <div role="status">
          {latestDone && (
            <div className={classes.note}>
              <span>
                {latestDone.undone && `${t("changes.undone")}: `}
                <EntryText entry={latestDone} />
              </span>
              <Button size="compact-md" variant="subtle" disabled={stock.busy} onClick={() => deeds.turn(latestDone)}>
                {latestDone.undone ? t("changes.redo") : t("changes.undo")}
              </Button>
              <CloseButton aria-label={common("actions.close")} onClick={forgetLatest} />
            </div>
          )}
        </div>
        {children}
      </div>
    </>
  );
}

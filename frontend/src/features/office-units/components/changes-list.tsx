"use client";

import { Button } from "@mantine/core";
import { Dialog } from "@/components/dialog";
import { Ago } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import type { Deeds } from "../use-deeds";
import type { Stock } from "../use-stock";
import classes from "./dialogs.module.css";
import { EntryText } from "./entry-text";

/** The latest changes of this session, each with the way back. */
export function ChangesList({ stock, deeds, close }: { stock: Stock; deeds: Deeds; close: () => void }) {
  const t = useTexts("officeUnits");
  return (
    <Dialog onClose={close} title={t("changes.title")}>
      <p className={classes.hint}>{t("changes.note")}</p>
      <ul className={classes.entries}>
        {stock.entries.map((entry) => (
          <li key={entry.id} data-undone={entry.undone || undefined}>
            <span>
              <EntryText entry={entry} />
              <span className={classes.when}>
                <Ago moment={new Date(entry.at).toISOString()} />
                {entry.undone && ` · ${t("changes.undone")}`}
              </span>
            </span>
            <Button
              size="sm"
              variant="default"
              disabled={stock.busy}
              onClick={async () => {
                if (!(await deeds.turn(entry))) close();
              }}
            >
              {entry.undone ? t("changes.redo") : t("changes.undo")}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

"use client";

import { Button, CloseButton } from "@mantine/core";
import type { Selection } from "@/components/data-table/rows";
import { useTexts } from "@/lib/i18n/client";
import type { Refused } from "../use-deeds";
import classes from "./dock.module.css";

type Props = { refused: Refused; selection: Selection; close: () => void };

const SHOWN = 20;

/** Why nothing was changed: each unit that is in the way, with the API's sentence. What is chosen stays chosen. */
export function RefusedNote({ refused: { faults, text }, selection, close }: Props) {
  const t = useTexts("officeUnits");
  const common = useTexts("common");
  const chosen = faults.filter(({ id }) => selection.keys.has(id));
  return (
    <div role="alert" className={classes.refused}>
      <div className={classes.head}>
        <strong>{faults.length > 0 ? t("refused.title", { count: faults.length }) : text}</strong>
        <CloseButton aria-label={common("actions.close")} onClick={close} />
      </div>
      {faults.length > 0 && (
        <ul className={classes.faults}>
          {faults.slice(0, SHOWN).map(({ id, number, said }) => (
            <li key={id}>
              <strong dir="auto">{number}</strong> {said}
            </li>
          ))}
          {faults.length > SHOWN && <li>{t("refused.more", { count: faults.length - SHOWN })}</li>}
        </ul>
      )}
      {chosen.length > 0 && chosen.length < selection.keys.size && (
        <Button
          size="sm"
          variant="default"
          onClick={() => {
            selection.toggle(
              chosen.map(({ id }) => id),
              false,
            );
            close();
          }}
        >
          {t("refused.leaveOut", { count: chosen.length })}
        </Button>
      )}
    </div>
  );
}

"use client";

import "@mantine/core/styles/Popover.css";
import { Popover } from "@mantine/core";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { FACINGS, TYPES } from "@/components/stacking-plan/filter";
import { usePlanWords } from "@/components/stacking-plan/plan-words";
import { useTexts } from "@/lib/i18n/client";
import { stepOf, typedOf } from "../cell-values";
import type { Unit } from "../unit";
import type { CellField, Unsaved } from "../use-cells";
import classes from "./cells.module.css";

export type Step = ReturnType<typeof stepOf>;
type Props = {
  unit: Unit;
  field: CellField;
  unsaved: Unsaved | undefined;
  /** Remembers what is being typed. */
  draft: (typed: string) => void;
  /** Takes what was typed, for the unit as it was when the cell was opened; false if it cannot be told what it means. */
  commit: (unit: Unit, typed: string) => boolean;
  go: (step: Step) => void;
  cancel: () => void;
};

/** A cell while it is edited: Enter saves and goes down, Tab saves and goes right, Escape leaves it as it was. */
export function CellEditor({ unit: now, field, unsaved, draft, commit, go, cancel }: Props) {
  const t = useTexts("officeUnits");
  const words = usePlanWords();
  const id = useId();
  const [unit] = useState(now);
  const [typed, setTyped] = useState(unsaved?.typed ?? typedOf(now, field));
  const box = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const over = useRef(false);
  const byPointer = useRef(false);
  const said = unsaved?.said;
  useEffect(() => {
    box.current?.focus();
    box.current?.select?.();
  }, []);

  function type(value: string) {
    setTyped(value);
    draft(value);
  }

  function close(value: string, step: Step) {
    if (over.current || !commit(unit, value)) return;
    over.current = true;
    go(step);
  }

  function press(event: KeyboardEvent) {
    byPointer.current = false;
    const step = event.nativeEvent.isComposing ? null : stepOf(event.key, event.shiftKey);
    if (event.key !== "Escape" && step === null) return;
    event.preventDefault();
    event.stopPropagation();
    // What listens on the document for Escape would close the panel as well.
    event.nativeEvent.stopImmediatePropagation();
    if (event.key === "Escape") {
      over.current = true;
      cancel();
    } else close(typed, step);
  }

  // Who clicks elsewhere has typed what they meant; what cannot be told stays in the cell, unsaved.
  function leave() {
    if (over.current) return;
    over.current = true;
    commit(unit, typed);
    go(null);
  }

  const shared = {
    ref: box,
    className: classes.editor,
    "aria-label": t("cell.label", { field: t(`columns.${field}`), number: unit.unit_number }),
    "aria-invalid": said ? true : undefined,
    "aria-describedby": said ? id : undefined,
    value: typed,
    onKeyDown: press,
    onBlur: leave,
  } as const;
  return (
    <Popover
      opened={!!said}
      position="bottom-start"
      offset={4}
      withinPortal
      trapFocus={false}
      returnFocus={false}
      shadow="none"
    >
      <Popover.Target>
        {field === "unit_type" || field === "facing" ? (
          <select
            {...shared}
            onPointerDown={() => {
              byPointer.current = true;
            }}
            onChange={(event) => {
              type(event.currentTarget.value);
              // One that is picked from the opened list is meant; with arrow keys one passes others on the way.
              if (byPointer.current) close(event.currentTarget.value, null);
            }}
          >
            {field === "facing" && <option value="">{t("noFacing")}</option>}
            {field === "facing"
              ? FACINGS.map((each) => (
                  <option key={each} value={each}>
                    {words.facing(each)}
                  </option>
                ))
              : TYPES.map((each) => (
                  <option key={each} value={each}>
                    {words.type(each)}
                  </option>
                ))}
          </select>
        ) : (
          <input
            {...shared}
            inputMode="decimal"
            autoComplete="off"
            maxLength={30}
            data-end
            onChange={(event) => type(event.currentTarget.value)}
          />
        )}
      </Popover.Target>
      <Popover.Dropdown id={id} role="alert" className={classes.said}>
        {said}
      </Popover.Dropdown>
    </Popover>
  );
}

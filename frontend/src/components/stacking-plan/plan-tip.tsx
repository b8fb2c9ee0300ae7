"use client";

import { type Ref, useImperativeHandle, useState } from "react";
import { Money } from "@/components/figures/money";
import { StatusPill } from "@/components/figures/status-pill";
import type { Unit } from "./layout";
import type { PlanWords } from "./plan-words";
import classes from "./stacking-plan.module.css";

export type TipHandle = { show: (unit: Unit, cell: DOMRect, frame: DOMRect) => void; hide: () => void };

type Shown = { unit: Unit; x: number; y: number; below: boolean };

const WIDTH = 224;
const ROOM_ABOVE = 132;

/** The one card that says what the unit under the pointer is. Screen readers hear the same from the unit itself. */
export function PlanTip({ ref, words }: { ref: Ref<TipHandle>; words: PlanWords }) {
  const [shown, setShown] = useState<Shown | null>(null);
  useImperativeHandle(ref, () => ({
    show(unit, cell, frame) {
      const middle = cell.left + cell.width / 2 - frame.left;
      const below = cell.top < ROOM_ABOVE;
      setShown({
        unit,
        x: Math.max(8, Math.min(frame.width - WIDTH - 8, middle - WIDTH / 2)),
        y: (below ? cell.bottom : cell.top) - frame.top,
        below,
      });
    },
    hide() {
      setShown(null);
    },
  }));
  if (!shown) return null;
  const { unit } = shown;
  return (
    <div
      className={classes.tip}
      aria-hidden="true"
      data-below={shown.below || undefined}
      style={{ left: shown.x, top: shown.y, width: WIDTH }}
    >
      <div className={classes.tipHead}>
        <span className={classes.tipNumber}>{unit.unit_number}</span>
        <StatusPill kind="unit" status={unit.status} />
      </div>
      <div>
        {words.type(unit.unit_type)} · {words.area(unit.area_sqft)}
      </div>
      <div className="quiet">
        {words.floor(unit.floor_number)}
        {unit.facing && ` · ${words.towards(unit.facing)}`}
      </div>
      <div className={classes.tipPrice}>
        <Money amount={unit.price} currency={unit.currency} />
      </div>
    </div>
  );
}

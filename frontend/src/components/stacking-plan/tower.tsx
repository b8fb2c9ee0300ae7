"use client";

import { type CSSProperties, memo } from "react";
import type { Block, Storey, Unit } from "./layout";
import type { PlanWords } from "./plan-words";
import classes from "./stacking-plan.module.css";

type CellState = {
  taken: ReadonlySet<number>;
  marked: ReadonlySet<number>;
  /** The chosen unit, if it is in this tower. */
  selected: number | null;
  /** The one unit that the tab key reaches, if it is in this tower. */
  current: number | null;
};

type Props = CellState & {
  block: Block;
  words: PlanWords;
  label: string;
  name: string;
  note: string;
  /** Whether several units can be chosen. */
  multiple?: boolean;
};

/** One tower or lane: a table of its floors, with its name and what is free below. */
export const Tower = memo(function Tower({ block, words, label, name, note, multiple, ...state }: Props) {
  const core = !block.lane && block.columns > 1 && block.storeys.length > 2;
  return (
    <div
      className={classes.tower}
      data-lane={block.lane || undefined}
      data-block={block.key}
      style={{ "--columns": block.columns } as CSSProperties}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML lets a table be a grid */}
      <table role="grid" className={classes.grid} aria-label={label} aria-multiselectable={multiple}>
        <tbody>
          {block.storeys.map((storey) => (
            <Floor
              key={storey.floor}
              storey={storey}
              lane={block.lane}
              core={core}
              words={words}
              look={lookOf(storey, state)}
              current={includes(storey, state.current)}
            />
          ))}
        </tbody>
      </table>
      <p className={classes.foot} aria-hidden="true">
        <span className={classes.name}>{name}</span>
        <span className={classes.note}>{note}</span>
      </p>
    </div>
  );
});

type FloorProps = {
  storey: Storey;
  lane: boolean;
  core: boolean;
  words: PlanWords;
  look: string;
  current: number | null;
};

/** A floor is drawn again only when one of its own units changes: 2,000 units are too many to draw at every change. */
const Floor = memo(
  function Floor({ storey, lane, core, words, look, current }: FloorProps) {
    if (storey.kind !== "homes") return <tr className={classes.gap} data-kind={storey.kind} />;
    const middle = Math.floor(storey.places.length / 2);
    return (
      <tr className={classes.floor}>
        {!lane && (
          <th scope="row" className={classes.number} aria-label={words.floor(storey.floor)}>
            {words.floorShort(storey.floor)}
          </th>
        )}
        {storey.places.map((unit, place) => [
          core && place === middle && middle > 0 && <td key="core" aria-hidden="true" className={classes.core} />,
          unit ? (
            <Cell
              key={unit.id}
              unit={unit}
              share={storey.shares[place] ?? 1}
              look={look[place] ?? "0"}
              current={unit.id === current}
              words={words}
            />
          ) : (
            <td
              // biome-ignore lint/suspicious/noArrayIndexKey: an empty place is nothing but its index
              key={`none-${place}`}
              aria-hidden="true"
              className={classes.none}
              style={{ flexGrow: storey.shares[place] }}
            />
          ),
        ])}
      </tr>
    );
  },
  (before, after) =>
    before.look === after.look &&
    before.current === after.current &&
    before.words === after.words &&
    before.core === after.core &&
    sameStorey(before.storey, after.storey),
);

type CellProps = { unit: Unit; share: number; look: string; current: boolean; words: PlanWords };

const Cell = memo(function Cell({ unit, share, look, current, words }: CellProps) {
  const seen = Number.parseInt(look, 36);
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: what a cell of a grid is
      role="gridcell"
      className={classes.unit}
      style={{ flexGrow: share }}
      tabIndex={current ? 0 : -1}
      aria-label={words.unit(unit)}
      aria-selected={Boolean(seen & SELECTED)}
      data-unit={unit.id}
      data-number={unit.unit_number}
      data-status={unit.status}
      data-taken={seen & TAKEN ? "" : undefined}
      data-marked={seen & MARKED ? "" : undefined}
    />
  );
});

const TAKEN = 1;
const MARKED = 2;
const SELECTED = 4;

/** How each unit of a floor is to be seen, one character for each place, so that floors compare at a glance. */
function lookOf(storey: Storey, { taken, marked, selected }: CellState): string {
  let look = "";
  for (const unit of storey.places) {
    const seen = unit
      ? (taken.has(unit.id) ? TAKEN : 0) | (marked.has(unit.id) ? MARKED : 0) | (unit.id === selected ? SELECTED : 0)
      : 0;
    look += seen.toString(36);
  }
  return look;
}

function includes(storey: Storey, id: number | null): number | null {
  return id !== null && storey.places.some((unit) => unit?.id === id) ? id : null;
}

function sameStorey(before: Storey, after: Storey): boolean {
  return (
    before.floor === after.floor &&
    before.kind === after.kind &&
    before.places.length === after.places.length &&
    before.places.every((unit, place) => unit === after.places[place]) &&
    before.shares.every((share, place) => share === after.shares[place])
  );
}

"use client";

import { type KeyboardEvent, type MouseEvent, type ReactNode, useMemo, useRef, useState } from "react";
import type { Selection } from "@/components/data-table/rows";
import { countByStatus } from "@/components/stacking-plan/filter";
import { layOut } from "@/components/stacking-plan/layout";
import { PlanLegend } from "@/components/stacking-plan/plan-legend";
import { PlanTip, type TipHandle } from "@/components/stacking-plan/plan-tip";
import { kindOf, usePlanWords } from "@/components/stacking-plan/plan-words";
import { siteStyle } from "@/components/stacking-plan/stacking-plan";
import look from "@/components/stacking-plan/stacking-plan.module.css";
import { Tower } from "@/components/stacking-plan/tower";
import { TowerTabs } from "@/components/stacking-plan/tower-tabs";
import { useDimming } from "@/components/stacking-plan/use-dimming";
import { useJustTaken } from "@/components/stacking-plan/use-just-taken";
import { usePlanKeys } from "@/components/stacking-plan/use-plan-keys";
import { useTexts } from "@/lib/i18n/client";
import type { Unit } from "../unit";
import classes from "./plan.module.css";
import { useChosenCells } from "./use-chosen-cells";
import { useLasso } from "./use-lasso";

type Props = {
  units: readonly Unit[];
  /** Those that the filters leave; the others are dimmed, and cannot be chosen. */
  found: readonly Unit[];
  towers: readonly string[];
  /** Without it a press opens a unit. */
  selection?: Selection;
  open: (unit: Unit) => void;
  bar: ReactNode;
};

const NONE: ReadonlySet<number> = new Set();
const MANY = 500;

/**
 * The units where they are built, to choose many of them: drawn around with the mouse, pressed one by one, or walked with
 * the arrow keys, where the space bar chooses and Shift takes along what it passes.
 */
export function UnitsPlan({ units, found, towers, selection, open, bar }: Props) {
  const t = useTexts("officeUnits");
  const project = useTexts("project");
  const words = usePlanWords();
  const site = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const rectangle = useRef<HTMLDivElement>(null);
  const tip = useRef<TipHandle>(null);
  const [active, setActive] = useState(0);
  const [said, setSaid] = useState("");
  const layout = useMemo(() => layOut(units, towers), [units, towers]);
  const byId = useMemo(() => new Map(units.map((unit) => [unit.id, unit])), [units]);
  const dimmed = useMemo(() => {
    const left = new Set(found.map((unit) => unit.id));
    return left.size === units.length ? NONE : new Set(units.map(({ id }) => id).filter((id) => !left.has(id)));
  }, [units, found]);
  const taken = useJustTaken(units);
  const { spots, current, setCurrent, onKeyDown } = usePlanKeys(layout, null, dimmed);
  const can = (id: number) => byId.has(id) && !dimmed.has(id);
  const lasso = useLasso({ site, rectangle, can, selection });
  useDimming(site, units, dimmed);
  useChosenCells(site, units, selection?.keys);

  const kind = kindOf([...new Set(units.map((unit) => unit.unit_type))]);
  const named = useMemo(
    () =>
      layout.blocks.map((block) => {
        const own = block.storeys.flatMap((storey) => storey.places.filter((unit) => unit !== null));
        const free = countByStatus(own).available;
        const name = block.name === null ? project("plan.noTower", { kind }) : words.tower(block.name);
        const label = project("plan.gridLabel", { tower: name, free, total: own.length });
        return { block, name, label, note: project("plan.free", { free }) };
      }),
    [layout, project, words, kind],
  );

  const unitAt = (target: EventTarget): Unit | undefined => {
    const cell = target instanceof Element ? target.closest<HTMLElement>("[data-unit]") : null;
    return cell ? byId.get(Number(cell.dataset.unit)) : undefined;
  };
  const tell = (target: EventTarget) => {
    const unit = unitAt(target);
    const cell = target instanceof Element ? target.closest("[data-unit]") : null;
    if (unit && cell && frame.current) {
      tip.current?.show(unit, cell.getBoundingClientRect(), frame.current.getBoundingClientRect());
    } else tip.current?.hide();
  };

  function choose(ids: number[], on?: boolean) {
    const able = ids.filter(can);
    const [first] = able;
    const unit = first === undefined ? undefined : byId.get(first);
    if (!selection || !unit) return;
    selection.toggle(able, on);
    const chosen = on ?? !selection.keys.has(unit.id);
    setSaid(t(chosen ? "plan.chosen" : "plan.left", { number: byId.get(able.at(-1) ?? unit.id)?.unit_number ?? "" }));
  }

  function click(event: MouseEvent) {
    const unit = unitAt(event.target);
    if (!unit || lasso.wasDrawn()) return;
    setCurrent(unit.id);
    if (selection) choose([unit.id]);
    else open(unit);
  }

  function press(event: KeyboardEvent<HTMLDivElement>) {
    const unit = unitAt(event.target);
    const whole = (event.key === "a" || event.key === "A") && (event.ctrlKey || event.metaKey);
    if (event.key === "Escape") return tip.current?.hide();
    if (whole && selection) {
      selection.set(found.map(({ id }) => id));
      setSaid(t("plan.all", { count: found.length }));
    } else if (event.key === " " && unit && selection) choose([unit.id]);
    else if ((event.key === "Enter" || event.key === " ") && unit) open(unit);
    else {
      onKeyDown(event);
      const to = document.activeElement && unitAt(document.activeElement);
      if (event.shiftKey && unit && to && to !== unit) choose([unit.id, to.id], true);
      return;
    }
    event.preventDefault();
  }

  const inBlock = (id: number | null, block: number) => (id !== null && spots.get(id)?.block === block ? id : null);
  return (
    <>
      {bar}
      <section className={`${look.plan} ${classes.plan}`} aria-label={project("plan.label", { kind })}>
        {selection && <p className={classes.hint}>{t("plan.hint")}</p>}
        {named.length > 1 && (
          <TowerTabs towers={named} site={site} active={active} onActive={setActive} label={project("plan.towers")} />
        )}
        <div className={look.frame} ref={frame}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the units inside are what is focused and pressed */}
          <div
            ref={site}
            className={`${look.site} ${classes.site}`}
            data-many={units.length > MANY || undefined}
            data-chooses={selection ? true : undefined}
            style={siteStyle(layout, active)}
            onClick={click}
            onDoubleClick={(event) => {
              const unit = unitAt(event.target);
              if (unit) open(unit);
            }}
            onKeyDown={press}
            {...lasso.handlers}
            onFocus={(event) => {
              const unit = unitAt(event.target);
              if (unit) setCurrent(unit.id);
              if (event.target.matches(":focus-visible")) tell(event.target);
            }}
            onBlur={() => tip.current?.hide()}
            onPointerOver={(event) => event.pointerType === "mouse" && !event.buttons && tell(event.target)}
            onPointerLeave={() => tip.current?.hide()}
            onScroll={() => tip.current?.hide()}
          >
            <div ref={rectangle} className={classes.rectangle} hidden />
            <div className={look.ground}>
              {named.map(({ block, name, label, note }, index) => (
                <Tower
                  key={block.key}
                  block={block}
                  words={words}
                  label={label}
                  name={name}
                  note={note}
                  taken={taken}
                  marked={NONE}
                  selected={null}
                  current={inBlock(current, index)}
                  multiple={selection !== undefined}
                />
              ))}
            </div>
          </div>
          <PlanTip ref={tip} words={words} />
        </div>
        <PlanLegend units={units} />
        <p role="status" className={look.unseen}>
          {said}
        </p>
      </section>
    </>
  );
}

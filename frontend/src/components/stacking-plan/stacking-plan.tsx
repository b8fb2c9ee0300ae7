"use client";

import { type CSSProperties, useEffect, useMemo, useRef, useState } from "react";
import { useTexts } from "@/lib/i18n/client";
import { ANYTHING, countByStatus, isAnything, matches, type PlanFilter } from "./filter";
import { type Block, type Layout, layOut, type Unit } from "./layout";
import { PlanLegend } from "./plan-legend";
import { PlanTip, type TipHandle } from "./plan-tip";
import { PlanToolbar } from "./plan-toolbar";
import { kindOf, usePlanWords } from "./plan-words";
import classes from "./stacking-plan.module.css";
import { Tower } from "./tower";
import { TowerTabs } from "./tower-tabs";
import { useDimming } from "./use-dimming";
import { useJustTaken } from "./use-just-taken";
import { usePlanKeys } from "./use-plan-keys";

type Props = {
  units: readonly Unit[];
  /** The towers in the order in which they stand. */
  towers?: readonly string[];
  filter?: PlanFilter;
  onFilterChange?: (filter: PlanFilter) => void;
  selected?: number | null;
  onSelect?: (unit: Unit, byKeyboard: boolean) => void;
  /** Units that are pointed out, such as a buyer's own. */
  marked?: readonly number[];
  toolbar?: boolean;
  legend?: boolean;
  label?: string;
};

const NONE: readonly number[] = [];
const MANY = 500;

/**
 * A project as an elevation: its towers on one base line, each unit where it is built, in the colour of its status.
 *
 * All that happens on it is listened to in one place, and a floor is drawn anew only when one of its units changes, so
 * that it stays quick with 2,000 units. What the filter leaves out is dimmed, not removed.
 */
export function StackingPlan({
  units,
  towers,
  filter: given,
  onFilterChange,
  selected = null,
  onSelect,
  marked = NONE,
  toolbar = true,
  legend = true,
  label,
}: Props) {
  const t = useTexts("project");
  const words = usePlanWords();
  const [own, setOwn] = useState(ANYTHING);
  const filter = given ?? own;
  const setFilter = onFilterChange ?? setOwn;
  const layout = useMemo(() => layOut(units, towers), [units, towers]);
  const byId = useMemo(() => new Map(units.map((unit) => [unit.id, unit])), [units]);
  const dimmed = useMemo(
    () => new Set(isAnything(filter) ? [] : units.filter((unit) => !matches(unit, filter)).map((unit) => unit.id)),
    [units, filter],
  );
  const matching = useMemo(
    () => units.reduce((sum, unit) => sum + (unit.status === "available" && !dimmed.has(unit.id) ? 1 : 0), 0),
    [units, dimmed],
  );
  const taken = useJustTaken(units);
  const [active, setActive] = useState(0);
  const { spots, current, setCurrent, onKeyDown } = usePlanKeys(layout, selected, dimmed);
  const pointedOut = useMemo(() => new Set(marked), [marked]);
  const blocks = useMemo(() => layout.blocks.map((block) => described(block)), [layout]);
  const frame = useRef<HTMLDivElement>(null);
  const site = useRef<HTMLDivElement>(null);
  const tip = useRef<TipHandle>(null);
  const kind = kindOf([...new Set(units.map((unit) => unit.unit_type))]);

  useDimming(site, units, dimmed);

  // Whoever comes with a unit in mind sees its tower, where only one is seen at a time.
  useEffect(() => {
    const tower = site.current?.querySelector(`[data-unit="${selected}"]`)?.closest<HTMLElement>("[data-block]");
    const { scrollWidth = 0, clientWidth = 0 } = site.current ?? {};
    if (tower && scrollWidth > clientWidth + 1) site.current?.scrollTo({ left: tower.offsetLeft });
  }, [selected]);

  const unitAt = (target: EventTarget): [Unit, HTMLElement] | null => {
    const cell = target instanceof Element ? target.closest<HTMLElement>("[data-unit]") : null;
    const unit = cell && byId.get(Number(cell.dataset.unit));
    return cell && unit ? [unit, cell] : null;
  };
  const tell = (target: EventTarget) => {
    const found = unitAt(target);
    if (found && frame.current) {
      tip.current?.show(found[0], found[1].getBoundingClientRect(), frame.current.getBoundingClientRect());
    } else tip.current?.hide();
  };
  const choose = (target: EventTarget, byKeyboard: boolean) => {
    const found = unitAt(target);
    if (!found) return;
    setCurrent(found[0].id);
    onSelect?.(found[0], byKeyboard);
  };

  const inBlock = (id: number | null, block: number) => (id !== null && spots.get(id)?.block === block ? id : null);
  const named = blocks.map(({ block, free, total }) => {
    const name = block.name === null ? t("plan.noTower", { kind }) : words.tower(block.name);
    return { block, name, label: t("plan.gridLabel", { tower: name, free, total }), note: t("plan.free", { free }) };
  });

  return (
    <section className={classes.plan} aria-label={label ?? t("plan.label", { kind })}>
      {toolbar && <PlanToolbar units={units} filter={filter} onChange={setFilter} matching={matching} words={words} />}
      {named.length > 1 && (
        <TowerTabs towers={named} site={site} active={active} onActive={setActive} label={t("plan.towers")} />
      )}
      <div className={classes.frame} ref={frame}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the units inside are what is focused and pressed */}
        <div
          ref={site}
          className={classes.site}
          data-many={units.length > MANY || undefined}
          style={siteStyle(layout, active)}
          onClick={(event) => choose(event.target, false)}
          onKeyDown={(event) => {
            if (event.key === "Escape") tip.current?.hide();
            else if (event.key === "Enter" || event.key === " ") {
              event.preventDefault();
              choose(event.target, true);
            } else onKeyDown(event);
          }}
          onFocus={(event) => {
            const found = unitAt(event.target);
            if (found) setCurrent(found[0].id);
            if (event.target.matches(":focus-visible")) tell(event.target);
          }}
          onBlur={() => tip.current?.hide()}
          onPointerOver={(event) => event.pointerType === "mouse" && tell(event.target)}
          onPointerLeave={() => tip.current?.hide()}
          onScroll={() => tip.current?.hide()}
        >
          <div className={classes.ground}>
            {named.map(({ block, name, label: heard, note }, index) => (
              <Tower
                key={block.key}
                block={block}
                words={words}
                label={heard}
                name={name}
                note={note}
                taken={taken}
                marked={pointedOut}
                selected={inBlock(selected, index)}
                current={inBlock(current, index)}
              />
            ))}
          </div>
        </div>
        <PlanTip ref={tip} words={words} />
      </div>
      {legend && <PlanLegend units={units} />}
    </section>
  );
}

function described(block: Block) {
  const units = block.storeys.flatMap((storey) => storey.places.filter((unit) => unit !== null));
  return { block, free: countByStatus(units).available, total: units.length };
}

/** Low buildings get taller floors, so that every elevation fills its page in a like manner. */
export function siteStyle({ storeys, below, blocks }: Layout, active: number): CSSProperties {
  const pitch = storeys <= 10 ? 32 : storeys <= 24 ? 24 : storeys <= 32 ? 20 : 17;
  return {
    "--pitch": `${pitch}px`,
    "--thumb-pitch": storeys <= 24 ? "44px" : "38px",
    "--below": below,
    "--active-storeys": blocks[active]?.storeys.length ?? storeys,
  } as CSSProperties;
}

"use client";

import { useMediaQuery, useWindowEvent } from "@mantine/hooks";
import dynamic from "next/dynamic";
import { useRef, useState } from "react";
import { EmptyState } from "@/components/empty-state";
import { ANYTHING } from "@/components/stacking-plan/filter";
import type { Unit } from "@/components/stacking-plan/layout";
import { kindOf } from "@/components/stacking-plan/plan-words";
import { StackingPlan } from "@/components/stacking-plan/stacking-plan";
import { useTexts } from "@/lib/i18n/client";
import { useUnits } from "./api";
import { Invitation } from "./invitation";
import { type PanelProject, UnitPanel } from "./unit-panel";
import classes from "./units.module.css";
import { useChosenUnit } from "./use-chosen-unit";

// Only small screens need it, and only once a unit is opened.
const UnitDrawer = dynamic(() => import("./unit-drawer").then((made) => made.UnitDrawer), { ssr: false });

type Props = {
  project: PanelProject & { id: number; towers: string[] };
  units: Unit[];
  phases?: readonly { id: number; name: string }[];
};

/** The plan of a project, kept up to date, and beside it the unit that was chosen on it. */
export function HomeChooser({ project, units: first, phases }: Props) {
  const t = useTexts("project");
  const asked = useUnits(project.id, first);
  const units = asked.data ?? first;
  const [filter, setFilter] = useState(ANYTHING);
  const { chosen, open, close } = useChosenUnit();
  const small = useMediaQuery("screen and (width < 64em)");
  const awaited = useRef<number | null>(null);
  const plan = useRef<HTMLDivElement>(null);
  const side = useRef<HTMLElement>(null);
  const unit = chosen === null ? undefined : units.find((each) => each.id === chosen);
  const kind = kindOf([...new Set(units.map((each) => each.unit_type))]);

  // Whoever opens a unit without a pointer is taken to it; the drawer does so by itself.
  const arrive = (title: HTMLHeadingElement | null) => {
    if (title && awaited.current === unit?.id) {
      awaited.current = null;
      title.focus();
    }
  };
  const choose = (each: Unit, byKeyboard = false) => {
    open(each.id);
    awaited.current = byKeyboard && !small ? each.id : null;
  };
  const leave = () => {
    close();
    plan.current?.querySelector<HTMLElement>(`[data-unit="${chosen}"]`)?.focus({ preventScroll: true });
  };

  useWindowEvent("keydown", (event) => {
    const here = side.current?.contains(document.activeElement);
    if (event.key === "Escape" && here && !event.defaultPrevented) leave();
  });

  return (
    <section id="homes" className={classes.chooser} aria-labelledby="homes-heading">
      <div className={classes.head}>
        <h2 id="homes-heading">{t("unit.heading", { kind })}</h2>
        {units.length > 0 && (
          <p className="quiet small" role="status">
            {asked.isError
              ? t("unit.stale")
              : units.some((each) => each.status === "available") && t("unit.live", { kind })}
          </p>
        )}
      </div>
      {units.length === 0 ? (
        <div className="card">
          <EmptyState title={t("plan.nothing")}>{t("plan.nothingText")}</EmptyState>
        </div>
      ) : (
        <div className={classes.columns}>
          <div ref={plan} className={classes.plan}>
            <StackingPlan
              units={units}
              towers={project.towers}
              filter={filter}
              onFilterChange={setFilter}
              selected={unit?.id ?? null}
              onSelect={choose}
            />
          </div>
          <aside ref={side} className={classes.side}>
            {chosen !== null && !unit && <p className={classes.taken}>{t("unit.gone")}</p>}
            {unit ? (
              <div className={`card ${classes.card}`}>
                <UnitPanel
                  unit={unit}
                  units={units}
                  project={project}
                  phases={phases}
                  onChoose={choose}
                  onClose={leave}
                  headingRef={arrive}
                />
              </div>
            ) : (
              <Invitation units={units} onFilter={setFilter} />
            )}
          </aside>
        </div>
      )}
      {small && unit && (
        <UnitDrawer label={t("unit.panel", { number: unit.unit_number })} onClose={close}>
          <UnitPanel unit={unit} units={units} project={project} phases={phases} onChoose={choose} onClose={close} />
        </UnitDrawer>
      )}
    </section>
  );
}

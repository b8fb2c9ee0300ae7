"use client";

import { Alert, Button } from "@mantine/core";
import { useMemo } from "react";
import { Money } from "@/components/figures/money";
import { Part } from "@/components/office/part";
import { StackingPlan } from "@/components/stacking-plan/stacking-plan";
import { useTexts } from "@/lib/i18n/client";
import type { Unit } from "../api";
import { type Cell, MOST_UNITS, totals } from "../generate";
import type { Layout } from "../use-layout";
import classes from "./layout.module.css";

const NAMED = 12;

/** What comes of the layout, drawn as it will stand; what is in its way; and the button that makes it. */
export function Preview({ layout, currency }: { layout: Layout; currency: string }) {
  const t = useTexts("officeProjects");
  const { cells, count, faults } = layout.generated;
  const units = useMemo(() => drawn(cells, currency), [cells, currency]);
  const towers = useMemo(() => layout.plan.towers.map((name) => name.trim()), [layout.plan.towers]);
  const sums = totals(cells);
  const isWhole = Object.keys(faults).length === 0;
  const [first, last] = [cells[0]?.unit.unit_number, cells.at(-1)?.unit.unit_number];
  return (
    <Part title={t("generator.preview")} wide>
      {units.length > 0 && (
        <StackingPlan units={units} towers={towers} toolbar={false} legend={false} label={t("generator.preview")} />
      )}
      <p className={classes.sum} aria-live="polite">
        {first && last && t("generator.numbered", { count, first, last })}{" "}
        {isWhole && units.length > 0
          ? t.rich("generator.worth", {
              least: () => <Money amount={sums.least} currency={currency} spoken />,
              most: () => <Money amount={sums.most} currency={currency} spoken />,
              sum: () => <Money amount={sums.sum} currency={currency} spoken />,
            })
          : t("generator.unfinished")}
      </p>
      <InTheWay layout={layout} />
      <div>
        <Button type="submit" loading={layout.busy}>
          {t("generator.make", { count })}
        </Button>
      </div>
    </Part>
  );
}

/** Why it cannot be made as it is: numbers that are there already or would be given twice, too many, the API's own reasons. */
function InTheWay({ layout }: { layout: Layout }) {
  const t = useTexts("officeProjects");
  const { conflicts, refused, tooMany } = layout;
  const names = (numbers: readonly string[]) =>
    numbers.length > NAMED
      ? t("generator.andMore", { numbers: numbers.slice(0, NAMED).join(", "), count: numbers.length - NAMED })
      : numbers.join(", ");
  const said = [
    tooMany && t("generator.tooMany", { most: MOST_UNITS }),
    conflicts.taken.length > 0 && t("generator.taken", { numbers: names(conflicts.taken) }),
    conflicts.twice.length > 0 && t("generator.twice", { numbers: names(conflicts.twice) }),
    ...refused.numbers.slice(0, NAMED).map(({ number, said: sentence }) => `${number}: ${sentence}`),
    refused.text,
  ].filter(Boolean);
  if (said.length === 0) return null;
  return (
    <Alert variant="light" role="alert">
      {said.map((sentence) => (
        <p key={String(sentence)}>{sentence}</p>
      ))}
    </Alert>
  );
}

/** Homes that are not made yet, as the plan takes those that are. */
function drawn(cells: readonly Cell[], currency: string): Unit[] {
  return cells.map(({ unit }, place) => ({
    ...{ id: place + 1, project_id: 0, currency, version: 1, features: [] },
    ...{ balconies: 0, bathrooms: 0, parking_spaces: 0, status: "available" as const },
    ...unit,
    tower: unit.tower ?? null,
    position: unit.position ?? null,
    facing: unit.facing ?? null,
  }));
}

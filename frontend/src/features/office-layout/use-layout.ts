"use client";

import { useDeferredValue, useMemo, useState } from "react";
import { useKeyFor } from "@/components/form/drafts";
import { useRefusal } from "@/components/form/refusal";
import { isProblem } from "@/lib/api/problem";
import { useKept } from "@/lib/kept";
import { type Unit, useMakeUnits } from "./api";
import { blamed, type Cell, generate, inTheWay, MOST_UNITS } from "./generate";
import { type LayoutPlan, type Preset, presetPlan } from "./plan";

type Refused = ReturnType<typeof blamed> & { text: string | null };
const NOTHING: Refused = { fields: {}, numbers: [], others: [], text: null };

/** A layout that is being thought out: what is typed, what it comes to, what is wrong with it; kept on this device. */
export function useLayout(projectId: number, units: readonly Unit[]) {
  const towers = useMemo(() => [...new Set(units.map(({ tower }) => tower ?? ""))], [units]);
  const [kept, keep, isRead] = useKept<LayoutPlan | null>(`layout:${projectId}`, null);
  const initial = useMemo(() => presetPlan("oneTower", towers), [towers]);
  const plan = kept ?? initial;
  const shown = useDeferredValue(plan);
  const generated = useMemo(() => generate(shown), [shown]);
  const numbers = useMemo(() => new Set(units.map(({ unit_number }) => unit_number)), [units]);
  const conflicts = useMemo(() => inTheWay(generated.cells, numbers), [generated, numbers]);
  const [before, setBefore] = useState<LayoutPlan | null>(null);
  const [tried, setTried] = useState(0);
  const [refused, setRefused] = useState<Refused>(NOTHING);
  const [made, setMade] = useState<number | null>(null);
  const make = useMakeUnits(projectId);
  const { keyFor, forget } = useKeyFor(`layout:${projectId}`);
  const refusal = useRefusal();

  function put(next: LayoutPlan) {
    setRefused(NOTHING);
    setMade(null);
    keep(next);
  }

  function refuse(error: unknown, cells: readonly Cell[]) {
    const found = isProblem(error) ? blamed(error.fields, cells) : NOTHING;
    const isNamed = Object.keys(found.fields).length > 0 || found.numbers.length > 0;
    setRefused({ ...found, text: isNamed ? found.others.join(" ") || null : refusal(error, []).text });
  }

  /** Makes what the plan comes to; whether it is made. */
  async function submit(): Promise<boolean> {
    if (make.isPending) return false;
    // Of what is typed by now: what is drawn may be a moment behind.
    const { cells, count, faults } = generate(plan);
    const { taken, twice } = inTheWay(cells, numbers);
    setTried((times) => times + 1);
    setRefused(NOTHING);
    if (Object.keys(faults).length > 0 || count + units.length > MOST_UNITS) return false;
    if (cells.length === 0 || taken.length > 0 || twice.length > 0) return false;
    const wanted = cells.map(({ unit }) => unit);
    try {
      await make.mutateAsync({ units: wanted, key: keyFor(wanted) });
      forget();
      keep(null);
      setBefore(null);
      setTried(0);
      setMade(count);
      return true;
    } catch (error) {
      refuse(error, cells);
      return false;
    }
  }

  return {
    plan,
    isRead,
    generated,
    conflicts,
    refused,
    tried,
    made,
    busy: make.isPending,
    tooMany: generated.count + units.length > MOST_UNITS,
    change: (change: Partial<LayoutPlan>) => put({ ...plan, ...change }),
    begin: (preset: Preset) => {
      setBefore(kept);
      // What a price rises by is the builder's own, whatever the building.
      put({ ...presetPlan(preset, towers), rate: plan.rate, step: plan.step, stepBy: plan.stepBy });
    },
    back:
      before &&
      (() => {
        put(before);
        setBefore(null);
      }),
    submit,
  };
}

export type Layout = ReturnType<typeof useLayout>;

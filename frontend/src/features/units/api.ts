"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Extras } from "@/components/cost-sheet/extras-picker";
import type { Unit } from "@/components/stacking-plan/layout";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";

const EVERY_MS = 10_000;

/** All units of a project, asked for again every few seconds as long as somebody looks. */
export function useUnits(projectId: number, first?: Unit[]) {
  return useQuery({
    queryKey: ["units", projectId],
    queryFn: async ({ signal }) => {
      const path = { project_id: projectId };
      return (await given(client.GET("/api/projects/{project_id}/units", { params: { path }, signal }))).items;
    },
    initialData: first,
    refetchInterval: EVERY_MS,
    refetchIntervalInBackground: false,
    placeholderData: keepPreviousData,
  });
}

/** Extras as the API's query takes them: "id:quantity". */
export function extraParams(extras: Extras): string[] {
  return Object.entries(extras)
    .filter(([, quantity]) => quantity > 0)
    .map(([id, quantity]) => `${id}:${quantity}`)
    .sort();
}

/** What a booking of the unit would cost now. Another plan or other extras keep the sheet that was shown meanwhile. */
export function useQuote(unitId: number, { planId, extras = {} }: { planId?: number | null; extras?: Extras } = {}) {
  const extra = extraParams(extras);
  return useQuery({
    queryKey: ["quote", unitId, planId ?? null, extra],
    queryFn: ({ signal }) => {
      const query = { ...(planId && { payment_plan_id: planId }), ...(extra.length && { extra }) };
      const params = { path: { unit_id: unitId }, query };
      return given(client.GET("/api/units/{unit_id}/cost-sheet", { params, signal }));
    },
    // Of another unit nothing is kept: its price under this one's name would be wrong.
    placeholderData: (before, query) => (query?.queryKey[1] === unitId ? before : undefined),
  });
}

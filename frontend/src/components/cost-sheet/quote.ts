"use client";

import { useQuery } from "@tanstack/react-query";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { Extras } from "./extras-picker";

/** Extras as the API's query takes them: "id:quantity". */
function extraParams(extras: Extras): string[] {
  return Object.entries(extras)
    .filter(([, quantity]) => quantity > 0)
    .map(([id, quantity]) => `${id}:${quantity}`)
    .sort();
}

/** What a booking of the unit, if there is one, would cost now. Another plan or other extras keep the sheet that was shown meanwhile. */
export function useQuote(
  unitId: number | null,
  { planId, extras = {} }: { planId?: number | null; extras?: Extras } = {},
) {
  const extra = extraParams(extras);
  return useQuery({
    queryKey: ["quote", unitId, planId ?? null, extra],
    queryFn: ({ signal }) => {
      const query = { ...(planId && { payment_plan_id: planId }), ...(extra.length && { extra }) };
      const params = { path: { unit_id: unitId ?? 0 }, query };
      return given(client.GET("/api/units/{unit_id}/cost-sheet", { params, signal }));
    },
    enabled: unitId !== null,
    // Of another unit nothing is kept: its price under this one's name would be wrong.
    placeholderData: (before, query) => (query?.queryKey[1] === unitId ? before : undefined),
  });
}

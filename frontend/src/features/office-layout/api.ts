"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { components } from "@/lib/api/schema";
import type { NewUnit } from "./generate";

export type Unit = components["schemas"]["UnitCard"];

const unitsKey = (projectId: number) => ["office-units", projectId] as const;

/** The units that the project has. */
export function useUnits(projectId: number, first: Unit[]) {
  return useQuery({
    queryKey: unitsKey(projectId),
    queryFn: async ({ signal }) => {
      const params = { path: { project_id: projectId } };
      return (await given(client.GET("/api/projects/{project_id}/units", { params, signal }))).items;
    },
    initialData: first,
    refetchInterval: 30_000,
  }).data;
}

/** Makes all of the units, or none. */
export function useMakeUnits(projectId: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ units, key }: { units: NewUnit[]; key: string }) =>
      given(
        client.POST("/api/units/bulk", {
          body: { project_id: projectId, units },
          headers: { "Idempotency-Key": key },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: unitsKey(projectId) }),
  });
}

/** Takes back all of the units, or none. */
export function useDeleteUnits(projectId: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (ids: number[]) => given(client.POST("/api/units/bulk-delete", { body: { units: ids } })),
    onSettled: () => queries.invalidateQueries({ queryKey: unitsKey(projectId) }),
  });
}

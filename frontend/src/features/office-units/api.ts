"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { Unit, Wanted } from "./unit";

const EVERY_MS = 30_000;

export const unitsKey = (projectId: number) => ["office-units", projectId] as const;

export async function readUnits(projectId: number, signal?: AbortSignal): Promise<Unit[]> {
  const params = { path: { project_id: projectId } };
  return (await given(client.GET("/api/projects/{project_id}/units", { params, signal }))).items;
}

/** All units of the project, asked for again as long as somebody looks. */
export function useUnits(projectId: number, first: Unit[]) {
  return useQuery({
    queryKey: unitsKey(projectId),
    queryFn: ({ signal }) => readUnits(projectId, signal),
    initialData: first,
    refetchInterval: EVERY_MS,
    placeholderData: keepPreviousData,
  });
}

/** Changes the units, all or none, and gives them as they are then. */
export async function sendChanges(wanted: readonly Wanted[]): Promise<Unit[]> {
  const units = wanted.map(({ id, version, to }) => ({ id, expected_version: version, ...to }));
  return (await given(client.PATCH("/api/units/bulk", { body: { units } }))).items;
}

/** Takes back the units, all or none. */
export function deleteUnits(ids: number[]) {
  return given(client.POST("/api/units/bulk-delete", { body: { units: ids } }));
}

/** Every price that the unit has had, latest first; `version`: of the unit, whose changes may have added one. */
export function usePriceHistory(unitId: number, version: number) {
  return useQuery({
    queryKey: ["office-units", "prices", unitId, version],
    queryFn: async ({ signal }) => {
      const params = { path: { unit_id: unitId } };
      return (await given(client.GET("/api/units/{unit_id}/price-history", { params, signal }))).items;
    },
    placeholderData: (before, query) => (query?.queryKey[2] === unitId ? before : undefined),
  });
}

const OVER = new Set(["cancelled", "expired"]);

/** The booking that has the unit; null if none has. */
export function useBookingOf(unit: Unit, wanted: boolean) {
  return useQuery({
    queryKey: ["office-units", "booking", unit.id, unit.version],
    queryFn: async ({ signal }) => {
      const query = { q: unit.unit_number, project_id: unit.project_id, limit: 100 };
      const found = await given(client.GET("/api/builder/bookings", { params: { query }, signal }));
      return found.items.find((booking) => booking.unit_id === unit.id && !OVER.has(booking.status)) ?? null;
    },
    enabled: wanted,
  });
}

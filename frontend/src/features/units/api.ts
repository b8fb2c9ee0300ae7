"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
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

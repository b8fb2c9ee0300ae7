"use client";

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { components } from "@/lib/api/schema";
import { ifMatch, type Tagged, tagged } from "@/lib/api/tagged";
import type { Phase } from "./phase-values";
import type { Update } from "./update-values";

type Schemas = components["schemas"];
export type Progress = Schemas["ProgressResponse"];
export type UpdateFeed = Schemas["UpdateFeed"];

const REFRESH_MS = 30_000;
const keys = {
  all: (project: number) => ["office-progress", project] as const,
  phases: (project: number) => ["office-progress", project, "phases"] as const,
  history: (project: number, phase: number) => ["office-progress", project, "history", phase] as const,
  updates: (project: number) => ["office-progress", project, "updates"] as const,
};

/** How far the project is; what others change appears while it is looked at. `first`: what the page was made with. */
export function useProgress(project: number, first: Progress) {
  return useQuery({
    queryKey: keys.phases(project),
    queryFn: ({ signal }) =>
      given(
        client.GET("/api/projects/{project_id}/progress", {
          params: { path: { project_id: String(project) } },
          signal,
        }),
      ),
    initialData: first,
    refetchInterval: REFRESH_MS,
  }).data;
}

export function useHistory(project: number, phase: number) {
  return useInfiniteQuery({
    queryKey: keys.history(project, phase),
    queryFn: ({ pageParam, signal }) =>
      given(
        client.GET("/api/projects/{project_id}/progress/{phase_id}/history", {
          params: {
            path: { project_id: project, phase_id: phase },
            query: { cursor: pageParam === null ? null : Number(pageParam), limit: 20 },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next_cursor as string | null,
  });
}

/** The news of the project with its drafts, the latest first. */
export function useUpdates(project: number, first: UpdateFeed) {
  return useInfiniteQuery({
    queryKey: keys.updates(project),
    queryFn: ({ pageParam, signal }) =>
      given(
        client.GET("/api/projects/{project_id}/updates", {
          params: { path: { project_id: String(project) }, query: { cursor: pageParam, limit: 10 } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next_cursor as string | null,
    initialData: { pages: [first], pageParams: [null] },
    refetchInterval: REFRESH_MS,
  });
}

export type Waiting = { plan: string; stage: string; percent: number };

/** The stages of the project's payment plans that fall due when the phase is complete. */
export function useWaiting(project: number, phase: number) {
  return useQuery({
    queryKey: ["office-progress", project, "plans"],
    queryFn: ({ signal }) =>
      given(
        client.GET("/api/projects/{project_id}/payment-plans", { params: { path: { project_id: project } }, signal }),
      ),
    select: ({ payment_plans }): Waiting[] =>
      payment_plans.flatMap((plan) =>
        plan.stages
          .filter((stage) => stage.phase_id === phase)
          .map((stage) => ({ plan: plan.name, stage: stage.name, percent: stage.percent })),
      ),
    staleTime: 60_000,
  });
}

/** Has all that is known of the project's progress looked at again. */
export function useReread(project: number) {
  const queries = useQueryClient();
  return useCallback(() => queries.invalidateQueries({ queryKey: keys.all(project) }), [queries, project]);
}

/** Shows at once what has become of a phase, before all is looked at again: whoever goes on goes on from there. */
export function useShowPhase(project: number) {
  const queries = useQueryClient();
  const queryKey = keys.phases(project);
  return async (changed: Phase) => {
    // What was asked for before the change would be older than it.
    await queries.cancelQueries({ queryKey });
    queries.setQueryData<Progress>(
      queryKey,
      (now) => now && { ...now, phases: now.phases.map((phase) => (phase.id === changed.id ? changed : phase)) },
    );
  };
}

export function readPhase(project: number, phase: number): Promise<Tagged<Phase>> {
  const path = { project_id: project, phase_id: phase };
  return tagged(client.GET("/api/projects/{project_id}/progress/{phase_id}", { params: { path } }));
}

export const changePhase =
  ({ project_id, id }: Pick<Phase, "project_id" | "id">, body: Schemas["PhaseUpdate"]) =>
  (etag: string | null): Promise<Phase> =>
    given(
      client.PATCH("/api/projects/{project_id}/progress/{phase_id}", {
        params: { path: { project_id, phase_id: id } },
        body,
        headers: ifMatch(etag),
      }),
    );

export function useCreatePhase(project: number) {
  return useMutation({
    mutationFn: ({ body, key }: { body: Schemas["PhaseCreate"]; key: string }) =>
      given(
        client.POST("/api/projects/{project_id}/progress", {
          params: { path: { project_id: project } },
          body,
          headers: { "Idempotency-Key": key },
        }),
      ),
  });
}

export function readUpdate(project: number, update: number): Promise<Tagged<Update>> {
  const path = { project_id: project, update_id: update };
  return tagged(client.GET("/api/projects/{project_id}/updates/{update_id}", { params: { path } }));
}

export const changeUpdate =
  ({ project_id, id }: Pick<Update, "project_id" | "id">, body: Schemas["UpdateChange"]) =>
  (etag: string | null): Promise<Update> =>
    given(
      client.PATCH("/api/projects/{project_id}/updates/{update_id}", {
        params: { path: { project_id, update_id: id } },
        body,
        headers: ifMatch(etag),
      }),
    );

export const deleteUpdate =
  ({ project_id, id }: Pick<Update, "project_id" | "id">) =>
  (etag: string | null): Promise<unknown> =>
    given(
      client.DELETE("/api/projects/{project_id}/updates/{update_id}", {
        params: { path: { project_id, update_id: id } },
        headers: ifMatch(etag),
      }),
    );

export function useCreateUpdate(project: number) {
  return useMutation({
    mutationFn: ({ body, key }: { body: Schemas["UpdateCreate"]; key: string }) =>
      given(
        client.POST("/api/projects/{project_id}/updates", {
          params: { path: { project_id: project } },
          body,
          headers: { "Idempotency-Key": key },
        }),
      ),
  });
}

"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { components } from "@/lib/api/schema";
import { ifMatch, type Tagged, tagged } from "@/lib/api/tagged";
import type { Project, ProjectChange } from "./values";

export type Card = components["schemas"]["ProjectCard"];
export type CardPage = components["schemas"]["ProjectPage"];
export type ProjectFilter = {
  q?: string;
  status?: Card["status"];
  sort?: "newest" | "name" | "price" | "-price" | "completion";
};
type ProjectCreate = components["schemas"]["ProjectCreate"];

const keys = {
  list: (filter: ProjectFilter) => ["office-projects", "list", filter] as const,
  one: (id: number) => ["office-projects", id] as const,
  charges: (id: number) => ["office-projects", id, "charges"] as const,
};

export const listKey = keys.list;
/** The first part of the keys of changes that the editor makes by itself. */
export const EDITING = "project-editing";

export function readProjects(filter: ProjectFilter, page: { page: number; limit: number }, signal: AbortSignal) {
  return given(client.GET("/api/projects", { params: { query: { mine: true, ...filter, ...page } }, signal }));
}

export function readProject(id: number, signal?: AbortSignal): Promise<Tagged<Project>> {
  return tagged(client.GET("/api/projects/{project_id}", { params: { path: { project_id: String(id) } }, signal }));
}

/** The project as it stands, looked at again while its page is open. */
export function useProject(id: number, first: Tagged<Project>) {
  return useQuery({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => readProject(id, signal),
    initialData: first,
    refetchInterval: 30_000,
  });
}

/** How many lines the project adds to the price of a home; undefined until that is known. */
export function useChargeCount(id: number) {
  return useQuery({
    queryKey: keys.charges(id),
    queryFn: async ({ signal }) => {
      const path = { project_id: id };
      const found = await given(client.GET("/api/projects/{project_id}/charges", { params: { path }, signal }));
      return found.charges.length + found.taxes.length;
    },
  }).data;
}

export type RowDetails = { units: Project["units"]; percent: number | null };

/** What a row of the list says beyond its card: its homes by status, and how far it is built. */
export function rowDetails(id: number) {
  return {
    queryKey: [...keys.one(id), "row"],
    staleTime: 60_000,
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<RowDetails> => {
      const params = { path: { project_id: String(id) } };
      const [project, progress] = await Promise.all([
        given(client.GET("/api/projects/{project_id}", { params, signal })),
        given(client.GET("/api/projects/{project_id}/progress", { params, signal })),
      ]);
      return { units: project.units, percent: progress.phases.length > 0 ? progress.overall_percentage : null };
    },
  };
}

export function useCreateProject() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: ProjectCreate; key: string }) =>
      given(client.POST("/api/projects", { body, headers: { "Idempotency-Key": key } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["office-projects", "list"] }),
  });
}

export function useChangeProject(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationKey: [EDITING, id],
    mutationFn: ({ change, etag }: { change: ProjectChange; etag: string | null }) =>
      tagged(
        client.PATCH("/api/projects/{project_id}", {
          params: { path: { project_id: id } },
          body: change,
          headers: ifMatch(etag),
        }),
      ),
    onSuccess: (changed) => {
      queries.setQueryData(keys.one(id), changed);
      return queries.invalidateQueries({ queryKey: ["office-projects", "list"], refetchType: "none" });
    },
  });
}

export function useDeleteProject(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (etag: string | null) =>
      given(
        client.DELETE("/api/projects/{project_id}", { params: { path: { project_id: id } }, headers: ifMatch(etag) }),
      ),
    onSuccess: () => {
      queries.removeQueries({ queryKey: keys.one(id) });
      return queries.invalidateQueries({ queryKey: ["office-projects", "list"] });
    },
  });
}

/** Has what is known of the project looked at again. */
export function useReread(id: number) {
  const queries = useQueryClient();
  return useCallback(() => queries.invalidateQueries({ queryKey: keys.one(id) }), [queries, id]);
}

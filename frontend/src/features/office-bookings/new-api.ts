"use client";

import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { components } from "@/lib/api/schema";
import type { BookingBody } from "./draft";

type Schemas = components["schemas"];
export type Made = Schemas["BookingResponse"];
export type Project = Schemas["ProjectResponse"];
export type Unit = Schemas["UnitCard"];
export type Quote = Schemas["QuoteResponse"];

// Somebody may take a home while it is talked about.
const REFRESH_MS = 10_000;
const PEOPLE = 8;
const FREE = ["new-booking", "free"] as const;

/** The builder's projects whose homes can be booked. */
export function usePublished() {
  return useQuery({
    queryKey: ["new-booking", "projects"],
    queryFn: async ({ signal }) => {
      const found: Schemas["ProjectCard"][] = [];
      for (let page = 1, pages = 1; page <= pages; page++) {
        const query = { mine: true, sort: "name" as const, page, limit: 100 };
        const answer = await given(client.GET("/api/projects", { params: { query }, signal }));
        pages = answer.pages;
        found.push(...answer.items);
      }
      return found.filter(({ published }) => published);
    },
  });
}

export function useProject(id: number | null) {
  return useQuery({
    queryKey: ["new-booking", "project", id],
    queryFn: ({ signal }) =>
      given(client.GET("/api/projects/{project_id}", { params: { path: { project_id: String(id) } }, signal })),
    enabled: id !== null,
  });
}

/** A home as it stands by now; until that is known, as the list had it that it was chosen from. */
export function useUnit(id: number | null) {
  const queries = useQueryClient();
  return useQuery<Unit>({
    queryKey: ["new-booking", "unit", id],
    queryFn: ({ signal }) =>
      given(client.GET("/api/units/{unit_id}", { params: { path: { unit_id: id ?? 0 } }, signal })),
    enabled: id !== null,
    refetchInterval: REFRESH_MS,
    placeholderData: () =>
      queries
        .getQueriesData<Unit[]>({ queryKey: FREE })
        .flatMap(([, units]) => units ?? [])
        .find((unit) => unit.id === id),
  });
}

/** The free homes of a project. */
export function useFreeUnits(projectId: number | null) {
  return useQuery({
    queryKey: [...FREE, projectId],
    queryFn: async ({ signal }) => {
      const params = { path: { project_id: projectId ?? 0 }, query: { status: "available" as const } };
      return (await given(client.GET("/api/projects/{project_id}/units", { params, signal }))).items;
    },
    enabled: projectId !== null,
    refetchInterval: REFRESH_MS,
  });
}

/** The people whom the builder knows and who fit some words. */
export function usePeople(words: string) {
  return useQuery({
    queryKey: ["new-booking", "people", words],
    queryFn: ({ signal }) => {
      const query = { ...(words && { q: words }), limit: PEOPLE };
      return given(client.GET("/api/builder/customers", { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
  });
}

/** Makes the booking; whatever shows bookings, homes or money is read again. */
export function useBook() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: BookingBody; key: string }) =>
      given(client.POST("/api/bookings", { params: { header: { "Idempotency-Key": key } }, body })),
    onSuccess: () => void queries.invalidateQueries(),
  });
}

"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";

const MOST_PROJECTS = 6;
const MOST_BOOKINGS = 20;
const A_WHILE = 5 * 60_000;

/** Projects by words of their name or place; `mine`: the reader's own, drafts with them. */
export function useFoundProjects(q: string, mine: boolean) {
  return useQuery({
    queryKey: ["palette", "projects", q, mine],
    queryFn: async ({ signal }) => {
      const query = { q, limit: MOST_PROJECTS, ...(mine && { mine }) };
      return (await given(client.GET("/api/projects", { params: { query }, signal }))).items;
    },
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
  });
}

export function useCities() {
  return useQuery({
    queryKey: ["palette", "cities"],
    queryFn: async () => (await given(client.GET("/api/projects/cities"))).items,
    staleTime: A_WHILE,
  });
}

/** A customer's own bookings; none for others. */
export function useOwnBookings(customerId: number | null) {
  return useQuery({
    queryKey: ["palette", "bookings", customerId],
    queryFn: async () => {
      const params = { path: { customer_id: customerId ?? 0 }, query: { limit: MOST_BOOKINGS } };
      return (await given(client.GET("/api/bookings/customer/{customer_id}", { params }))).items;
    },
    enabled: customerId !== null,
  });
}

"use client";

import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { given } from "@/lib/api/answer";
import { client, idempotencyKey } from "@/lib/api/browser";
import { isProblem } from "@/lib/api/problem";
import type { components } from "@/lib/api/schema";
import { ifMatch, type Tagged, tagged } from "@/lib/api/tagged";
import { clockAt } from "./clock";
import type { Visit, VisitStatus } from "./visits";
import type { Days } from "./window";

type Schemas = components["schemas"];
export type Slot = Schemas["Slot"];
export type KnownCustomer = Schemas["KnownCustomer"];

const PER_PAGE = 100;
const AT_ONCE = 4;
const REFRESH_MS = 30_000;
const keys = {
  all: ["office-visits"] as const,
  windows: ["office-visits", "days"] as const,
  days: ({ from, to }: Days) => ["office-visits", "days", from, to] as const,
  one: (id: number) => ["office-visits", "one", id] as const,
  slots: (project: number, day: string, minutes: number) => ["office-visits", "slots", project, day, minutes] as const,
};

/** All of the builder's visits of some days, however many pages that takes. */
async function getVisits({ from, to }: Days, signal: AbortSignal): Promise<Visit[]> {
  const read = (page: number) =>
    given(client.GET("/api/appointments", { params: { query: { from, to, page, limit: PER_PAGE } }, signal }));
  const first = await read(1);
  const visits = [...first.items];
  const pages = Math.ceil(first.total / PER_PAGE);
  for (let start = 2; start <= pages; start += AT_ONCE) {
    const wave = Array.from({ length: Math.min(AT_ONCE, pages - start + 1) }, (_, index) => read(start + index));
    visits.push(...(await Promise.all(wave)).flatMap(({ items }) => items));
  }
  // A visit that is made between two pages pushes the last one of a page onto the next.
  return [...new Map(visits.map((visit) => [visit.id, visit])).values()];
}

/** The visits of some days; what others change appears while they are looked at. `first`: those that came with the page. */
export function useVisits(days: Days, first: { days: Days; visits: Visit[] } | null) {
  const came = first && first.days.from === days.from && first.days.to === days.to;
  return useQuery({
    queryKey: keys.days(days),
    queryFn: ({ signal }) => getVisits(days, signal),
    initialData: came ? first.visits : undefined,
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
}

const getVisit = (id: number, signal?: AbortSignal): Promise<Tagged<Visit>> =>
  tagged(client.GET("/api/appointments/{appointment_id}", { params: { path: { appointment_id: id } }, signal }));

export function useVisit(id: number) {
  return useQuery({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => getVisit(id, signal),
    refetchInterval: REFRESH_MS,
  });
}

export function useProject(id: number | null) {
  return useQuery({
    queryKey: ["office-visits", "project", id],
    queryFn: ({ signal }) =>
      given(client.GET("/api/projects/{project_id}", { params: { path: { project_id: String(id) } }, signal })),
    enabled: id !== null,
    staleTime: 300_000,
  });
}

export function useSlots(project: number, day: string, minutes: number) {
  return useQuery({
    queryKey: keys.slots(project, day, minutes),
    queryFn: ({ signal }) =>
      given(
        client.GET("/api/appointments/slots", {
          params: { query: { project_id: project, date: day, duration_minutes: minutes } },
          signal,
        }),
      ),
    enabled: day !== "",
    refetchInterval: REFRESH_MS,
  });
}

/** The people whom the builder knows and who fit some words. */
export function useCustomers(words: string, wanted = true) {
  return useQuery({
    enabled: wanted,
    queryKey: ["office-visits", "customers", words],
    queryFn: ({ signal }) =>
      given(client.GET("/api/builder/customers", { params: { query: { q: words || undefined, limit: 8 } }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** What a visitor has booked in the project of their visit, for whoever may read bookings. */
export function useBookingsOf({ customer, customer_id, project_id }: Visit, allowed: boolean) {
  return useQuery({
    queryKey: ["office-visits", "bookings", customer_id, project_id],
    queryFn: async ({ signal }) => {
      const query = { q: customer.email, project_id, limit: 20 };
      const { items } = await given(client.GET("/api/builder/bookings", { params: { query }, signal }));
      return items.filter((booking) => booking.customer.id === customer_id);
    },
    enabled: allowed,
    staleTime: 60_000,
  });
}

export function useMake() {
  const settled = useSettled();
  const last = useRef({ body: "", key: "" });
  return useMutation({
    mutationFn: (asked: Schemas["AppointmentCreate"]) => {
      // The same wish sent again must not become a second visit; another wish is another request.
      const body = JSON.stringify(asked);
      if (last.current.body !== body) last.current = { body, key: idempotencyKey() };
      const headers = { "Idempotency-Key": last.current.key };
      return tagged(client.POST("/api/appointments", { body: asked, headers }));
    },
    onSettled: (made) => void settled(made),
  });
}

export const move =
  (id: number, body: Schemas["AppointmentReschedule"]) =>
  (etag: string | null): Promise<Tagged<Visit>> =>
    tagged(
      client.PATCH("/api/appointments/{appointment_id}/reschedule", {
        params: { path: { appointment_id: id } },
        body,
        headers: ifMatch(etag),
      }),
    );

export const changeStatus =
  (id: number, status: VisitStatus, notes: string | null) =>
  (etag: string | null): Promise<Tagged<Visit>> =>
    tagged(
      client.PATCH("/api/appointments/{appointment_id}/status", {
        params: { path: { appointment_id: id } },
        body: { status, notes },
        headers: ifMatch(etag),
      }),
    );

/**
 * Makes one change of a visit as its reader sees it.
 *
 * If it is no longer that, nothing is sent: `theirs` is how it stands now, until the reader sends again, over it, or
 * goes on from it. `seen` is how it was when they decided.
 */
export function useChange(shown: Visit) {
  const settled = useSettled();
  const [stale, setStale] = useState<{ seen: Visit; now: Tagged<Visit> } | null>(null);
  const [busy, setBusy] = useState(false);

  /** The visit after the change; null if somebody was faster. Throws the API's other refusals. */
  async function send(change: (etag: string | null) => Promise<Tagged<Visit>>): Promise<Visit | null> {
    const seen = stale?.seen ?? shown;
    setBusy(true);
    try {
      const base = stale?.now ?? (await getVisit(seen.id));
      if (!stale && base.data.updated_at !== seen.updated_at) {
        setStale({ seen, now: base });
        return null;
      }
      const changed = await change(base.etag);
      setStale(null);
      void settled(changed);
      return changed.data;
    } catch (error) {
      if (!isProblem(error) || error.status !== 412) throw error;
      setStale({ seen, now: await getVisit(seen.id) });
      return null;
    } finally {
      setBusy(false);
    }
  }

  function takeTheirs() {
    setStale(null);
    void settled(stale?.now);
  }
  return {
    send,
    busy,
    theirs: stale?.now.data ?? null,
    seen: stale?.seen ?? shown,
    takeTheirs,
    refresh: () => settled(),
  };
}

/** Shows what has become of a visit everywhere at once, and asks for the rest anew. */
function useSettled() {
  const queries = useQueryClient();
  return (changed?: Tagged<Visit>) => {
    if (changed) {
      const visit = changed.data;
      queries.setQueryData(keys.one(visit.id), changed);
      const day = clockAt(visit.project.timezone, visit.starts_at).slice(0, 10);
      for (const [key, visits] of queries.getQueriesData<Visit[]>({ queryKey: keys.windows })) {
        const [, , from, to] = key as ReturnType<typeof keys.days>;
        const others = visits?.filter(({ id }) => id !== visit.id);
        if (others) queries.setQueryData(key, from <= day && day <= to ? [...others, visit] : others);
      }
    }
    return queries.invalidateQueries({ queryKey: keys.all });
  };
}

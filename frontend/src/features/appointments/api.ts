"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { given } from "@/lib/api/answer";
import { client, idempotencyKey } from "@/lib/api/browser";
import type { components } from "@/lib/api/schema";
import { ifMatch, type Tagged, tagged } from "@/lib/api/tagged";
import { isOpenOn, nearestFree, nextOpenDay, type OpeningHours, type Slot, type Span } from "./slots";

type Schemas = components["schemas"];
export type Appointment = Schemas["AppointmentResponse"];
export type AppointmentPage = Schemas["AppointmentPage"];
export type AppointmentCreate = Schemas["AppointmentCreate"];
export type AppointmentType = Schemas["AppointmentType"];
export type MeetingLocation = Schemas["MeetingLocation"];

const DAYS_TO_LOOK = 10;
const keys = {
  all: ["appointments"] as const,
  list: ["appointments", "list"] as const,
  slots: (project: number, day: string, minutes: number) => ["appointments", "slots", project, day, minutes] as const,
};

const getSlots = (project: number, day: string, minutes: number, signal?: AbortSignal) =>
  given(
    client.GET("/api/appointments/slots", {
      params: { query: { project_id: project, date: day, duration_minutes: minutes } },
      signal,
    }),
  );

/** One's appointments, the latest first; kept fresh while the page is looked at. */
export function useAppointments(first: AppointmentPage) {
  return useQuery({
    queryKey: keys.list,
    queryFn: ({ signal }) => given(client.GET("/api/appointments", { params: { query: { limit: 100 } }, signal })),
    initialData: first,
    refetchInterval: 60_000,
  });
}

/** What one has to know of a project to choose a time there. */
export function useReceiving(projectId: number | null) {
  return useQuery({
    queryKey: ["appointments", "project", projectId],
    queryFn: ({ signal }) =>
      given(client.GET("/api/projects/{project_id}", { params: { path: { project_id: String(projectId) } }, signal })),
    enabled: projectId !== null,
    staleTime: 300_000,
  });
}

export function useSlots(project: number, day: string, minutes: number) {
  return useQuery({
    queryKey: keys.slots(project, day, minutes),
    queryFn: ({ signal }) => getSlots(project, day, minutes, signal),
    staleTime: 10_000,
    refetchInterval: 30_000,
  });
}

/** The free times nearest to one that was taken, on its day or, if that is full, on the next that has any. */
export async function freeNear(
  project: { id: number; opening_hours: OpeningHours },
  day: string,
  wanted: string,
  minutes: number,
  busy: readonly Span[],
): Promise<Slot[]> {
  let asked = day;
  for (let looked = 0; looked < DAYS_TO_LOOK; looked++) {
    if (isOpenOn(asked, project.opening_hours)) {
      const free = nearestFree((await getSlots(project.id, asked, minutes)).slots, wanted, busy);
      if (free.length > 0) return free;
    }
    asked = nextOpenDay(asked, project.opening_hours);
  }
  return [];
}

/** An appointment as it stands now, with the version that a change of it names. */
export function getAppointment(id: number): Promise<Tagged<Appointment>> {
  return tagged(client.GET("/api/appointments/{appointment_id}", { params: { path: { appointment_id: id } } }));
}

/** Whether it is still the one that the reader saw when they decided. */
export function isSame(seen: Appointment, now: Appointment): boolean {
  return seen.sequence === now.sequence && seen.status === now.status && seen.starts_at === now.starts_at;
}

export function useBook() {
  const settled = useSettled();
  const last = useRef({ body: "", key: "" });
  return useMutation({
    mutationFn: (asked: AppointmentCreate) => {
      // The same wish sent again must not become a second appointment; another wish is another request.
      const body = JSON.stringify(asked);
      if (last.current.body !== body) last.current = { body, key: idempotencyKey() };
      return given(client.POST("/api/appointments", { body: asked, headers: { "Idempotency-Key": last.current.key } }));
    },
    onSettled: settled,
  });
}

export function useMove(id: number) {
  const settled = useSettled();
  return useMutation({
    mutationFn: ({ etag, ...body }: Schemas["AppointmentReschedule"] & { etag: string | null }) =>
      given(
        client.PATCH("/api/appointments/{appointment_id}/reschedule", {
          params: { path: { appointment_id: id } },
          body,
          headers: ifMatch(etag),
        }),
      ),
    onSettled: settled,
  });
}

export function useChangeStatus(id: number) {
  const settled = useSettled();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ etag, ...body }: Schemas["AppointmentStatusUpdate"] & { etag: string | null }) =>
      given(
        client.PATCH("/api/appointments/{appointment_id}/status", {
          params: { path: { appointment_id: id } },
          body,
          headers: ifMatch(etag),
        }),
      ),
    // Shown at once; what the platform answers, or how it stood before, replaces it.
    onMutate: async ({ status }) => {
      await queries.cancelQueries({ queryKey: keys.list });
      const before = queries.getQueryData<AppointmentPage>(keys.list);
      queries.setQueryData<AppointmentPage>(keys.list, (page) =>
        page ? { ...page, items: page.items.map((each) => (each.id === id ? { ...each, status } : each)) } : page,
      );
      return { before };
    },
    onError: (_error, _asked, context) => {
      if (context?.before) queries.setQueryData(keys.list, context.before);
    },
    onSettled: settled,
  });
}

function useSettled() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: keys.all });
}

export function useRereadAppointments() {
  return useSettled();
}

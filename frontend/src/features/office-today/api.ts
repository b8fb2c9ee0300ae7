"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { components } from "@/lib/api/schema";
import { ifMatch, tagged } from "@/lib/api/tagged";

type Schemas = components["schemas"];
export type Today = Schemas["TodayResponse"];
export type WaitingItem = Schemas["WaitingItem"];
export type Kind = Schemas["Waiting"];
export type MoneyNumbers = Schemas["MoneyNumbers"];
export type Stock = Schemas["Stock"];
export type VisitStatus = Schemas["AppointmentStatus"];

/** What others change appears within this time, also without coming back to the page. */
const POLL_MS = 30_000;

export const TODAY = ["office-today"] as const;

/** What is before the office, of one project or of all. `first`: what came with the page, and of which project. */
export function useToday(project: number | null, first: { project: number | null; today: Today }) {
  return useQuery({
    queryKey: [...TODAY, project],
    queryFn: ({ signal }) =>
      given(client.GET("/api/builder/today", { params: { query: project ? { project_id: project } : {} }, signal })),
    initialData: first.project === project ? first.today : undefined,
    placeholderData: keepPreviousData,
    refetchInterval: POLL_MS,
  });
}

const signalled = (signal: AbortSignal | undefined) => (signal ? { signal } : {});

export const readBooking = (id: number, signal?: AbortSignal) =>
  tagged(client.GET("/api/bookings/{booking_id}", { params: { path: { booking_id: id } }, ...signalled(signal) }));

export const readPayment = (id: number, signal?: AbortSignal) =>
  tagged(client.GET("/api/payments/{payment_id}", { params: { path: { payment_id: id } }, ...signalled(signal) }));

export const readVisit = (id: number, signal?: AbortSignal) =>
  tagged(
    client.GET("/api/appointments/{appointment_id}", {
      params: { path: { appointment_id: id } },
      ...signalled(signal),
    }),
  );

/** Something that a dialog is about, read when it opens: what the reader sees there is what a change is sent upon. */
export function useRead<T>(what: string, id: number, read: (id: number, signal: AbortSignal) => Promise<T>) {
  return useQuery({
    queryKey: ["office-today-read", what, id],
    queryFn: ({ signal }) => read(id, signal),
    gcTime: 0,
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
}

export const confirmBooking = (id: number, etag: string | null) =>
  given(
    client.PATCH("/api/bookings/{booking_id}/status", {
      params: { path: { booking_id: id } },
      body: { status: "confirmed" },
      headers: ifMatch(etag),
    }),
  );

export const clearPayment = (id: number, etag: string | null) =>
  given(
    client.PATCH("/api/payments/{payment_id}/status", {
      params: { path: { payment_id: id } },
      body: { payment_status: "completed" },
      headers: ifMatch(etag),
    }),
  );

export const settleVisit = (id: number, status: VisitStatus, notes: string | null, etag: string | null) =>
  given(
    client.PATCH("/api/appointments/{appointment_id}/status", {
      params: { path: { appointment_id: id } },
      body: { status, notes },
      headers: ifMatch(etag),
    }),
  );

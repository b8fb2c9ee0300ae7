"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import { isProblem } from "@/lib/api/problem";
import type { components } from "@/lib/api/schema";
import { ifMatch, type Tagged, tagged } from "@/lib/api/tagged";

export type Booking = components["schemas"]["BookingResponse"];
export type Payments = components["schemas"]["BookingPaymentsResponse"];
export type Agreement = components["schemas"]["AgreementResponse"];
export type Cancellation = components["schemas"]["CancellationResponse"];
export type DemandNote = components["schemas"]["DemandNoteResponse"];
export type BookingChange = components["schemas"]["BookingUpdate"];

const path = (id: number) => ({ path: { booking_id: id } });
const keys = {
  one: (id: number) => ["booking", id] as const,
  payments: (id: number) => ["booking", id, "payments"] as const,
  notes: (id: number) => ["booking", id, "demand-notes"] as const,
  cancellation: (id: number) => ["booking", id, "cancellation"] as const,
};

export function useBooking(id: number, first: Tagged<Booking>) {
  return useQuery({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => tagged(client.GET("/api/bookings/{booking_id}", { params: path(id), signal })),
    initialData: first,
  });
}

export function usePayments(id: number, first: Payments) {
  return useQuery({
    queryKey: keys.payments(id),
    queryFn: ({ signal }) => given(client.GET("/api/bookings/{booking_id}/payments", { params: path(id), signal })),
    initialData: first,
  });
}

export function useDemandNotes(id: number, first: DemandNote[]) {
  return useQuery({
    queryKey: keys.notes(id),
    queryFn: async ({ signal }) =>
      (await given(client.GET("/api/bookings/{booking_id}/demand-notes", { params: path(id), signal }))).items,
    initialData: first,
  });
}

/** What cancelling now would mean; asked anew each time, since it decides about money. */
export function useCancellation(id: number) {
  return useQuery({
    queryKey: keys.cancellation(id),
    queryFn: ({ signal }) => given(client.GET("/api/bookings/{booking_id}/cancellation", { params: path(id), signal })),
    gcTime: 0,
    staleTime: 0,
  });
}

/** Reads everything about the booking again: its state, its money, its agreement. */
export function useReread(id: number) {
  const queries = useQueryClient();
  return useCallback(() => queries.invalidateQueries({ queryKey: keys.one(id) }), [queries, id]);
}

export function useChangeBooking(id: number) {
  const keep = useKeep(id);
  return useMutation({
    mutationFn: ({ change, etag }: { change: BookingChange; etag: string | null }) =>
      tagged(client.PATCH("/api/bookings/{booking_id}", { params: path(id), body: change, headers: ifMatch(etag) })),
    ...keep,
  });
}

export function useCancelBooking(id: number) {
  const keep = useKeep(id);
  return useMutation({
    mutationFn: ({ reason, etag }: { reason: string; etag: string | null }) =>
      tagged(
        client.PATCH("/api/bookings/{booking_id}/status", {
          params: path(id),
          body: { status: "cancelled", reason },
          headers: ifMatch(etag),
        }),
      ),
    ...keep,
  });
}

/** After a change the answer is the booking; after a refusal the page shows how it stands now. */
function useKeep(id: number) {
  const queries = useQueryClient();
  const reread = useReread(id);
  return {
    onSuccess: (changed: Tagged<Booking>) => {
      queries.setQueryData(keys.one(id), changed);
      return queries.invalidateQueries({ queryKey: keys.payments(id) });
    },
    onError: (error: unknown) => {
      if (isProblem(error) && (error.status === 412 || error.status === 409)) return reread();
    },
  };
}

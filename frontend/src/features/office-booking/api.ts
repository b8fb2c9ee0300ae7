"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { components } from "@/lib/api/schema";
import { ifMatch, type Tagged, tagged } from "@/lib/api/tagged";

type Schemas = components["schemas"];
export type Booking = Schemas["BookingResponse"];
export type BookingChange = Schemas["BookingUpdate"];
export type Move = Schemas["BookingStatusUpdate"];
export type Payments = Schemas["BookingPaymentsResponse"];
export type Payment = Schemas["PaymentResponse"];
export type DemandNote = Schemas["DemandNoteResponse"];
export type Refund = Schemas["RefundResponse"];
export type RefundMethod = Schemas["RefundTransferUpdate"]["refund_method"];
export type Agreement = Schemas["AgreementResponse"];
export type Cancellation = Schemas["CancellationResponse"];
export type Plan = Schemas["PaymentPlanResponse"];

/** What others change appears within this time, also without coming back to the page. */
const POLL_MS = 30_000;

const path = (id: number) => ({ path: { booking_id: id } });
const keys = {
  one: (id: number) => ["booking", id] as const,
  payments: (id: number) => ["booking", id, "payments"] as const,
  cancellation: (id: number) => ["booking", id, "cancellation"] as const,
  demandNotes: (id: number) => ["booking", id, "demand-notes"] as const,
  payment: (id: number) => ["payment", id] as const,
};

export const readBooking = (id: number, signal?: AbortSignal) =>
  tagged(client.GET("/api/bookings/{booking_id}", { params: path(id), ...(signal && { signal }) }));

export function useBooking(id: number, first: Tagged<Booking>) {
  return useQuery({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => readBooking(id, signal),
    initialData: first,
    refetchInterval: POLL_MS,
  });
}

export function usePayments(id: number, first: Payments) {
  return useQuery({
    queryKey: keys.payments(id),
    queryFn: ({ signal }) => given(client.GET("/api/bookings/{booking_id}/payments", { params: path(id), signal })),
    initialData: first,
    refetchInterval: POLL_MS,
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

export const readBooks = (id: number) =>
  tagged(client.GET("/api/bookings/{booking_id}/payments", { params: path(id) }));

/** What the buyer was asked for in writing, the newest first. */
export function useDemandNotes(id: number, first: DemandNote[]) {
  return useQuery({
    queryKey: keys.demandNotes(id),
    queryFn: async ({ signal }) =>
      (await given(client.GET("/api/bookings/{booking_id}/demand-notes", { params: path(id), signal }))).items,
    initialData: first,
  });
}

export const readPayment = (id: number, signal?: AbortSignal) =>
  tagged(client.GET("/api/payments/{payment_id}", { params: { path: { payment_id: id } }, ...(signal && { signal }) }));

/** One payment with the version of it that a change names. */
export function usePayment(id: number) {
  return useQuery({
    queryKey: keys.payment(id),
    queryFn: ({ signal }) => readPayment(id, signal),
    gcTime: 0,
    staleTime: 0,
    // What a dialog was opened on stays under it: whoever changed it meanwhile is met when it is saved.
    refetchOnWindowFocus: false,
  });
}

/** Everything that is shown anywhere is read again; of the booking at once what a change has answered. */
export function useReread(id: number) {
  const queries = useQueryClient();
  return useCallback(
    (changed?: Tagged<Booking>) => {
      if (changed) queries.setQueryData(keys.one(id), changed);
      return queries.invalidateQueries();
    },
    [queries, id],
  );
}

export const changeBooking = (id: number, change: BookingChange, etag: string | null) =>
  tagged(client.PATCH("/api/bookings/{booking_id}", { params: path(id), body: change, headers: ifMatch(etag) }));

export const moveBooking = (id: number, move: Move, etag: string | null) =>
  tagged(client.PATCH("/api/bookings/{booking_id}/status", { params: path(id), body: move, headers: ifMatch(etag) }));

export const extendHold = (id: number, asked: Schemas["HoldExtension"], etag: string | null) =>
  tagged(
    client.POST("/api/bookings/{booking_id}/extend-hold", { params: path(id), body: asked, headers: ifMatch(etag) }),
  );

export const allowRehold = (id: number, reason: string) =>
  tagged(client.POST("/api/bookings/{booking_id}/allow-rehold", { params: path(id), body: { reason } }));

export const drawUp = (id: number, key: string) =>
  given(
    client.POST("/api/bookings/{booking_id}/generate-agreement", {
      params: path(id),
      headers: { "Idempotency-Key": key },
    }),
  );

export const settlePayment = (id: number, outcome: Schemas["PaymentStatusUpdate"], etag: string | null) =>
  tagged(
    client.PATCH("/api/payments/{payment_id}/status", {
      params: { path: { payment_id: id } },
      body: outcome,
      headers: ifMatch(etag),
    }),
  );

export const payBack = (id: number, refund: Schemas["RefundCreate"], key: string) =>
  given(
    client.POST("/api/payments/{payment_id}/refund", {
      params: { path: { payment_id: id } },
      body: refund,
      headers: { "Idempotency-Key": key },
    }),
  );

export const payOut = (id: number, payout: Schemas["PayoutCreate"], key: string) =>
  tagged(
    client.POST("/api/bookings/{booking_id}/payout", {
      params: path(id),
      body: payout,
      headers: { "Idempotency-Key": key },
    }),
  );

/** Says how a refund was paid back that the gateway could not send. */
export const settleRefund = (of: { payment: number; refund: number }, how: Schemas["RefundTransferUpdate"]) =>
  tagged(
    client.PATCH("/api/payments/{payment_id}/refunds/{refund_id}", {
      params: { path: { payment_id: of.payment, refund_id: of.refund } },
      body: how,
    }),
  );

export const letOff = (id: number, waiver: Schemas["InterestWaiverCreate"], key: string) =>
  tagged(
    client.POST("/api/bookings/{booking_id}/interest-waivers", {
      params: path(id),
      body: waiver,
      headers: { "Idempotency-Key": key },
    }),
  );

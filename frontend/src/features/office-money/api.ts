"use client";

import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { components } from "@/lib/api/schema";
import { allOf } from "./pages";

type Schemas = components["schemas"];
export type Found = Schemas["FoundBooking"];
export type Booking = Schemas["BookingResponse"];
export type Books = Schemas["BookingPaymentsResponse"];
export type Payment = Schemas["PaymentResponse"];
export type PaymentBody = Schemas["PaymentCreate"];
export type ListedPayment = Schemas["BuilderPayment"];
export type Due = Schemas["DueResponse"];
export type PaymentPage = Schemas["BuilderPaymentPage"];
export type DuePage = Schemas["DuePage"];
export type Collection = Schemas["ProjectCollection"];
export type Refunds = Schemas["RefundsResponse"];
export type Today = Schemas["TodayResponse"];
/** A project that something can be narrowed to. */
export type Narrow = { id: number; name: string; currency: string };

/** Bookings by a part of a unit, a name, a reference, an e-mail or a phone number. */
export function useFound(q: string) {
  return useQuery({
    queryKey: ["office", "find", q],
    queryFn: async ({ signal }) =>
      (await given(client.GET("/api/builder/find", { params: { query: { q } }, signal }))).items,
    enabled: q.length > 0,
    placeholderData: keepPreviousData,
  });
}

/** A booking with its books: what a payment for it goes by. */
export function usePayable(id: number | null) {
  return useQuery({
    queryKey: ["booking", id, "payable"],
    queryFn: async ({ signal }) => {
      const params = { path: { booking_id: id ?? 0 } };
      const [booking, books] = await Promise.all([
        given(client.GET("/api/bookings/{booking_id}", { params, signal })),
        given(client.GET("/api/bookings/{booking_id}/payments", { params, signal })),
      ]);
      return { booking, books };
    },
    enabled: id !== null,
    staleTime: 0,
  });
}

export const recordPayment = (body: PaymentBody, key: string): Promise<Payment> =>
  given(client.POST("/api/payments", { body, headers: { "Idempotency-Key": key } }));

/** After money has moved, whatever shows some is read again. */
export function useRereadMoney() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
}

const REFRESH_MS = 30_000;

/** What each project has still to collect, and what came in. */
export function useCollections(first: Collection[] | undefined) {
  return useQuery({
    queryKey: ["office", "collections"],
    queryFn: ({ signal }) =>
      allOf((query) => given(client.GET("/api/builder/collections", { params: { query }, signal }))),
    initialData: first,
    staleTime: 15_000,
    refetchInterval: REFRESH_MS,
  });
}

/** The months' money, of one project or of all. `first`: what came with the page, and of which project. */
export function useMonths(project: number | null, first: { project: number | null; today: Today } | undefined) {
  return useQuery({
    queryKey: ["office", "months", project],
    queryFn: ({ signal }) =>
      given(client.GET("/api/builder/today", { params: { query: project ? { project_id: project } : {} }, signal })),
    initialData: first?.project === project ? first.today : undefined,
    placeholderData: keepPreviousData,
    staleTime: 15_000,
  });
}

/** What is to be paid back, and what is on its way. */
export function useRefunds(first: Refunds | undefined) {
  return useQuery({
    queryKey: ["office", "refunds"],
    queryFn: ({ signal }) => given(client.GET("/api/builder/refunds", { signal })),
    initialData: first,
    staleTime: 15_000,
    refetchInterval: REFRESH_MS,
  });
}

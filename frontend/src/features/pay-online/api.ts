"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { components } from "@/lib/api/schema";
import { type Tagged, tagged } from "@/lib/api/tagged";
import type { Booking, Books } from "./choices";
import { askAgainIn, type Checkout, type Heard } from "./standing";

type Schemas = components["schemas"];
export type Gateway = Schemas["GatewayResponse"];

const path = (id: number) => ({ path: { booking_id: id } });

/** The booking and its books, under the names that every page about it reads them by. */
export function usePayable(first: { booking: Tagged<Booking>; books: Books }): { booking: Booking; books: Books } {
  const { id } = first.booking.data;
  const booking = useQuery({
    queryKey: ["booking", id],
    queryFn: ({ signal }) => tagged(client.GET("/api/bookings/{booking_id}", { params: path(id), signal })),
    initialData: first.booking,
  });
  const books = useQuery({
    queryKey: ["booking", id, "payments"],
    queryFn: ({ signal }) => given(client.GET("/api/bookings/{booking_id}/payments", { params: path(id), signal })),
    initialData: first.books,
  });
  return { booking: booking.data.data, books: books.data };
}

/** A payment online as it stands now, asked for as long as something may come of it. */
export function useCheckout(id: number | null, heard: Heard) {
  return useQuery({
    queryKey: ["checkout", id],
    queryFn: ({ signal }) => {
      const params = { path: { checkout_id: id ?? 0 } };
      return given(client.GET("/api/payments/checkouts/{checkout_id}", { params, signal }));
    },
    enabled: id !== null,
    staleTime: 0,
    refetchInterval: ({ state: { data } }) => data !== undefined && askAgainIn(data, heard, Date.now()),
  });
}

/** The payment in the books. */
export function usePayment(id: number) {
  return useQuery({
    queryKey: ["payment", id],
    queryFn: ({ signal }) =>
      given(client.GET("/api/payments/{payment_id}", { params: { path: { payment_id: id } }, signal })),
  });
}

export const beginCheckout = (body: Schemas["CheckoutCreate"], key: string): Promise<Checkout> =>
  given(client.POST("/api/payments/checkout", { body, headers: { "Idempotency-Key": key } }));

export const giveUpCheckout = (id: number): Promise<Checkout> =>
  given(client.DELETE("/api/payments/checkouts/{checkout_id}", { params: { path: { checkout_id: id } } }));

/** What somebody chose at the gateway that moves no money. */
export const answerForBank = (intentId: string, secret: string, outcome: "succeeded" | "failed") =>
  given(
    client.POST("/api/payments/development/{intent_id}", {
      params: { path: { intent_id: intentId } },
      body: { client_secret: secret, outcome },
    }),
  );

/** After money has moved, whatever shows some is read again. */
export function useRereadMoney(bookingId: number) {
  const queries = useQueryClient();
  return useCallback(() => {
    void queries.invalidateQueries({ queryKey: ["booking", bookingId] });
    void queries.invalidateQueries({ queryKey: ["money"] });
  }, [queries, bookingId]);
}

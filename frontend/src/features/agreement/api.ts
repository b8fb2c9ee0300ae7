"use client";

import { useQuery } from "@tanstack/react-query";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { components } from "@/lib/api/schema";
import { type Tagged, tagged } from "@/lib/api/tagged";

export type Booking = components["schemas"]["BookingResponse"];

/** The booking, under the name that every page about it reads it by. */
export function useBooking(first: Tagged<Booking>): Booking {
  const { id } = first.data;
  const { data } = useQuery({
    queryKey: ["booking", id],
    queryFn: ({ signal }) =>
      tagged(client.GET("/api/bookings/{booking_id}", { params: { path: { booking_id: id } }, signal })),
    initialData: first,
  });
  return data.data;
}

/** `sha256`: of the version that was read; another one is not signed by this. */
export const sign = (id: number, signed: { sha256: string; full_name: string }, key: string) =>
  given(
    client.POST("/api/bookings/{booking_id}/agreement/sign", {
      params: { path: { booking_id: id } },
      body: { ...signed, consent: true },
      headers: { "Idempotency-Key": key },
    }),
  );

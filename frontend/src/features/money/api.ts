"use client";

import { useQuery } from "@tanstack/react-query";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { Entry } from "./dues";

/** All bookings of a customer with their books, as they stand now. */
export function useMoney(customerId: number, first: Entry[]) {
  return useQuery({
    queryKey: ["money", customerId],
    queryFn: ({ signal }) => readAll(customerId, signal),
    initialData: first,
  });
}

async function readAll(customerId: number, signal: AbortSignal): Promise<Entry[]> {
  const params = { path: { customer_id: customerId }, query: { limit: 100 } };
  const { items } = await given(client.GET("/api/bookings/customer/{customer_id}", { params, signal }));
  return Promise.all(
    items.map(async (booking) => {
      const path = { booking_id: booking.id };
      const [payments, { items: notes }] = await Promise.all([
        given(client.GET("/api/bookings/{booking_id}/payments", { params: { path }, signal })),
        given(client.GET("/api/bookings/{booking_id}/demand-notes", { params: { path }, signal })),
      ]);
      return { booking, payments, notes };
    }),
  );
}

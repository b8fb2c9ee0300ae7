import "server-only";
import { cache } from "react";
import { given } from "@/lib/api/answer";
import { api, found } from "@/lib/api/server";

/** With which gateway customers pay online here, and the key that their browsers name it by. */
export const readGateway = cache(async () => given((await api()).GET("/api/payments/gateway")));

/** What the customer of a booking was asked to pay, the newest first. */
export async function readDemandNotes(bookingId: number) {
  const params = { path: { booking_id: bookingId } };
  return (await found((await api()).GET("/api/bookings/{booking_id}/demand-notes", { params }))).items;
}

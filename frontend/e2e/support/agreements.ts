// Bookings of the tests' own that have come as far as their agreement.
import { randomUUID } from "node:crypto";
import type { BrowserContext } from "@playwright/test";
import { changed, type Made, made, project, registerBuilder } from "./office";
import { hold, register } from "./people";

type Booking = Made & { reference: string; token_amount: string };
export type Sides = { office: BrowserContext; buyer: BrowserContext; booking: Booking };

/** A home of a new builder's that is allotted to a new buyer. `office` is signed in as the one, the other is made. */
export async function allotted(office: BrowserContext, buyer: BrowserContext): Promise<Sides> {
  await registerBuilder(office);
  const { id, units } = await project(office, 1);
  await changed(office, `/api/projects/${id}`, { cooling_off_days: 7 });
  await register(buyer);
  const held = await hold(buyer, units[0]?.id ?? 0);
  const booking = (await (await office.request.get(`/api/bookings/${held.id}`)).json()) as Booking;
  await made(office, "/api/payments", {
    booking_id: booking.id,
    amount: booking.token_amount,
    payment_type: "token",
    payment_method: "bank_transfer",
    payment_status: "completed",
    reference: `UTR ${randomUUID()}`,
  });
  await changed(office, `/api/bookings/${booking.id}/status`, { status: "confirmed" });
  return { office, buyer, booking };
}

/** Draws the agreement up, or another version of it. */
export const drawUp = ({ office, booking }: Sides) =>
  made<{ version: number; sha256: string }>(office, `/api/bookings/${booking.id}/generate-agreement`, {});

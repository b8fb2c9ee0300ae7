"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { components } from "@/lib/api/schema";
import { type Choice, extrasOf } from "./choice";
import type { HoldBody } from "./draft";
import { ownLive } from "./own";

export type Unit = components["schemas"]["UnitCard"];
export type Quote = components["schemas"]["QuoteResponse"];
export type Booking = components["schemas"]["BookingResponse"];
export type Phase = { id: number; name: string };
export type HoldProject = Pick<
  components["schemas"]["ProjectResponse"],
  | "id"
  | "slug"
  | "name"
  | "city"
  | "currency"
  | "timezone"
  | "hold_hours"
  | "forfeit_percent"
  | "builder"
  | "extras"
  | "payment_plans"
>;

/** What a booking made now would cost; while another choice is worked out, the one before stays. */
export function useQuote(unitId: number, choice: Choice, first: { choice: Choice; quote: Quote }) {
  const key = ["quote", unitId, choice.planId, extrasOf(choice)];
  const query = { payment_plan_id: choice.planId, extra: extrasOf(choice) };
  const isFirst =
    JSON.stringify(key) === JSON.stringify(["quote", unitId, first.choice.planId, extrasOf(first.choice)]);
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) =>
      given(client.GET("/api/units/{unit_id}/cost-sheet", { params: { path: { unit_id: unitId }, query }, signal })),
    initialData: isFirst ? first.quote : undefined,
    // Of another home nothing is kept: its price under this one's name would be wrong.
    placeholderData: (before, query) => (query?.queryKey[1] === unitId ? before : undefined),
  });
}

/** The free homes of a project, for whoever has to choose another. */
export function useFreeUnits(projectId: number, first?: Unit[]) {
  return useQuery({
    queryKey: ["units", projectId, "available"],
    queryFn: ({ signal }) => freeUnits(projectId, signal),
    initialData: first,
  });
}

async function freeUnits(projectId: number, signal: AbortSignal) {
  const params = { path: { project_id: projectId }, query: { status: "available" as const } };
  return (await given(client.GET("/api/projects/{project_id}/units", { params, signal }))).items;
}

export function useHold() {
  return useMutation({
    mutationFn: ({ body, key }: { body: HoldBody; key: string }) =>
      given(client.POST("/api/bookings", { params: { header: { "Idempotency-Key": key } }, body })),
  });
}

/** One's own live booking of a home, if there is one. */
export async function ownBookingOf(customerId: number, unitId: number) {
  const params = { path: { customer_id: customerId }, query: { limit: 100 } };
  return ownLive((await given(client.GET("/api/bookings/customer/{customer_id}", { params }))).items, unitId);
}

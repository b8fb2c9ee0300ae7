"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { components } from "@/lib/api/schema";
import { type Filter, isSame } from "./filter";

type Schemas = components["schemas"];
export type Booking = Schemas["BookingCard"];
export type Page = Schemas["BuilderBookingPage"];
export type Stats = Schemas["BookingStats"];
export type Counts = Stats["by_status"];

/** What others change appears within this time, also without coming back to the page. */
export const REFRESH_MS = 30_000;
/** As many bookings as the API puts into one file. */
export const MOST_IN_FILE = 50_000;

const LISTS = "office-bookings";
export const listKey = (filter: Filter) => [LISTS, filter] as const;

export const readBookings = (filter: Filter, page: { page: number; limit: number }, signal?: AbortSignal) =>
  given(client.GET("/api/builder/bookings", { params: { query: { ...filter, ...page } }, ...(signal && { signal }) }));

/** How many bookings there are of each status, whichever status is looked at. `first`: those that came with the page. */
export function useCounts(filter: Filter, shown: Stats | undefined, first: { filter: Filter; counts: Counts }) {
  const { status, sort: _, ...others } = filter;
  const asked = useQuery({
    queryKey: [LISTS, "counts", others],
    queryFn: async ({ signal }) => (await readBookings(others, { page: 1, limit: 1 }, signal)).stats.by_status,
    enabled: status !== undefined,
    initialData: isSame(filter, first.filter) ? first.counts : undefined,
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
  return status === undefined ? shown?.by_status : asked.data;
}

/** One booking with all that belongs to it. */
export function useBooking(id: number) {
  return useQuery({
    queryKey: [LISTS, "one", id],
    queryFn: ({ signal }) =>
      given(client.GET("/api/bookings/{booking_id}", { params: { path: { booking_id: id } }, signal })),
    refetchInterval: REFRESH_MS,
  });
}

/** The bookings that the filter leaves, as a file. */
export async function readFile(filter: Filter, format: "csv" | "xlsx"): Promise<Blob> {
  const query = { ...filter, format };
  const file = await given(client.GET("/api/builder/bookings/export", { params: { query }, parseAs: "blob" }));
  return file as Blob;
}

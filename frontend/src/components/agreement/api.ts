"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import { isProblem } from "@/lib/api/problem";
import type { components } from "@/lib/api/schema";
import { type Agreement, askAgainIn } from "./agreement";

type Booking = Pick<components["schemas"]["BookingResponse"], "id" | "status">;

const UNDRAWN_MS = 30_000;

/** The current agreement, kept as it stands; null as long as there is none. Before a home is allotted nobody has to ask. */
export function useAgreement({ id, status }: Booking, first: Agreement | null) {
  const queries = useQueryClient();
  const answer = useQuery({
    queryKey: ["booking", id, "agreement"],
    queryFn: async ({ signal }) => {
      try {
        const params = { path: { booking_id: id } };
        return await given(client.GET("/api/bookings/{booking_id}/agreement", { params, signal }));
      } catch (error) {
        if (isProblem(error) && error.status === 404) return null;
        throw error;
      }
    },
    initialData: first,
    enabled: first !== null || (status !== "reserved" && status !== "token_paid"),
    refetchInterval: ({ state: { data } }) => {
      if (data) return askAgainIn(data, Date.now());
      return status === "confirmed" && UNDRAWN_MS;
    },
  });
  // With the second signature the booking has moved, and a stage may have fallen due.
  const current = answer.data?.status;
  const before = useRef(current);
  useEffect(() => {
    if (before.current === current) return;
    before.current = current;
    void queries.invalidateQueries({ queryKey: ["booking", id] });
  }, [current, queries, id]);
  return answer;
}

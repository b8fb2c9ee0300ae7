"use client";

import { useQuery } from "@tanstack/react-query";
import { given } from "./answer";
import { client } from "./browser";

/** The key of what is unread: whoever reads something has it counted anew. */
export const UNREAD = ["unread"] as const;

const POLL_MS = 30_000;

/** How many notifications of the reader's are unread; kept fresh while a page is looked at. */
export function useUnreadNotifications(): number {
  const { data } = useQuery({
    queryKey: [...UNREAD, "notifications"],
    queryFn: async ({ signal }) =>
      (await given(client.GET("/api/notifications", { params: { query: { unread_only: true, limit: 1 } }, signal })))
        .unread_count,
    refetchInterval: POLL_MS,
  });
  return data ?? 0;
}

/** In how many of the reader's conversations something is unread. */
export function useUnreadConversations(): number {
  const { data } = useQuery({
    queryKey: [...UNREAD, "conversations"],
    queryFn: async ({ signal }) =>
      (await given(client.GET("/api/messages/conversations", { params: { query: { limit: 1 } }, signal })))
        .unread_count,
    refetchInterval: POLL_MS,
  });
  return data ?? 0;
}

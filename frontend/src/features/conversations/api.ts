"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { CONVERSATIONS } from "@/components/conversation/api";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { components } from "@/lib/api/schema";

export type ConversationFeed = components["schemas"]["ConversationFeed"];

const POLL_MS = 10_000;

/** One's conversations, the most recently active first; kept fresh while the page is looked at. */
export function useConversations(first: ConversationFeed) {
  return useInfiniteQuery({
    queryKey: CONVERSATIONS,
    queryFn: ({ pageParam, signal }) =>
      given(client.GET("/api/messages/conversations", { params: { query: { cursor: pageParam, limit: 30 } }, signal })),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => (last.next_cursor === null ? null : Number(last.next_cursor)),
    initialData: { pages: [first], pageParams: [null] },
    refetchInterval: POLL_MS,
  });
}

"use client";

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { components } from "@/lib/api/schema";
import { type Conversation, hasGap, type Message, merged, type Thread } from "./thread";

export type ConversationFeed = components["schemas"]["ConversationFeed"];

const POLL_MS = 5_000;
const keys = {
  list: ["conversations", "list"] as const,
  older: (project: number) => ["conversations", "thread", project, "older"] as const,
  newest: (project: number) => ["conversations", "thread", project, "newest"] as const,
};

/** One's conversations, the most recently active first; kept fresh while the page is looked at. */
export function useConversations(first: ConversationFeed) {
  return useInfiniteQuery({
    queryKey: keys.list,
    queryFn: ({ pageParam, signal }) =>
      given(client.GET("/api/messages/conversations", { params: { query: { cursor: pageParam, limit: 30 } }, signal })),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => (last.next_cursor === null ? null : Number(last.next_cursor)),
    initialData: { pages: [first], pageParams: [null] },
    refetchInterval: POLL_MS * 2,
  });
}

const getThread = (customer: number, project: number, cursor: number | null, signal: AbortSignal) =>
  given(
    client.GET("/api/messages/conversation/{customer_id}/{project_id}", {
      params: { path: { customer_id: customer, project_id: project }, query: { cursor, limit: 30 } },
      signal,
    }),
  );

/**
 * The messages with the people of a project, the oldest first, with those that have just come.
 *
 * `first` is what the page was made with; null: nothing was written yet, and nothing is asked for.
 */
export function useThread(customerId: number, projectId: number, first: Thread | null) {
  const queries = useQueryClient();
  const older = useInfiniteQuery({
    queryKey: keys.older(projectId),
    queryFn: ({ pageParam, signal }) => getThread(customerId, projectId, pageParam, signal),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => (last.next_cursor === null ? null : Number(last.next_cursor)),
    initialData: first ? { pages: [first], pageParams: [null] } : undefined,
    enabled: first !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const newest = useQuery({
    queryKey: keys.newest(projectId),
    queryFn: ({ signal }) => getThread(customerId, projectId, null, signal),
    initialData: first ?? undefined,
    enabled: first !== null,
    refetchInterval: POLL_MS,
  });
  const known = merged(...(older.data?.pages.map((page) => page.items) ?? []));
  // After a long time in the background: more has come than the newest answer holds.
  const gap = newest.data !== undefined && hasGap(known, newest.data);
  useEffect(() => {
    if (gap) void queries.resetQueries({ queryKey: keys.older(projectId) });
  }, [gap, queries, projectId]);
  return {
    messages: merged(known, newest.data?.items ?? []),
    conversation: newest.data?.conversation ?? null,
    older,
    isOutOfDate: newest.isError,
  };
}

export type Sending = { key: string; content: string; replyTo: Message | null; bookingId: number | null };

/** Sends what was written; one after the other, so that it arrives in the order in which it was written. */
export function useSend(projectId: number) {
  const queries = useQueryClient();
  return useMutation({
    scope: { id: `send-${projectId}` },
    mutationFn: ({ key, content, replyTo, bookingId }: Sending) =>
      given(
        client.POST("/api/messages", {
          body: { project_id: projectId, content, reply_to_id: replyTo?.id ?? null, booking_id: bookingId },
          headers: { "Idempotency-Key": key },
        }),
      ),
    onSuccess: (message) => {
      queries.setQueryData<Thread>(keys.newest(projectId), (thread) =>
        thread ? { ...thread, items: [message, ...thread.items.filter(({ id }) => id !== message.id)] } : thread,
      );
      void queries.invalidateQueries({ queryKey: keys.list });
    },
  });
}

/** Tells the other side that what it wrote was read. */
export function useMarkRead(conversation: Conversation | null) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (upTo: number) =>
      given(
        client.PATCH("/api/messages/conversation/{conversation_id}/read", {
          params: { path: { conversation_id: conversation?.id ?? 0 } },
          body: { up_to_id: upTo },
        }),
      ),
    onSuccess: (read) => {
      queries.setQueryData<Thread>(keys.newest(read.project_id), (thread) =>
        thread ? { ...thread, conversation: read } : thread,
      );
      void queries.invalidateQueries({ queryKey: keys.list });
      void queries.invalidateQueries({ queryKey: ["unread"] });
    },
  });
}

"use client";

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import { UNREAD } from "@/lib/api/unread";
import { type Conversation, hasGap, type Message, merged, type Side, type Talk, type Thread } from "./thread";

/** The key of all lists of conversations: whoever writes or reads has them asked for anew. */
export const CONVERSATIONS = ["conversations", "list"] as const;

const POLL_MS: Record<Side, number> = { customer: 5_000, builder: 10_000 };
const keyOf = ({ customerId, projectId }: Talk) => ["conversations", "thread", customerId, projectId] as const;
const keys = {
  older: (talk: Talk) => [...keyOf(talk), "older"] as const,
  newest: (talk: Talk) => [...keyOf(talk), "newest"] as const,
};

const getThread = (talk: Talk, cursor: number | null, signal: AbortSignal) =>
  given(
    client.GET("/api/messages/conversation/{customer_id}/{project_id}", {
      params: { path: { customer_id: talk.customerId, project_id: talk.projectId }, query: { cursor, limit: 30 } },
      signal,
    }),
  );

/**
 * The messages of a conversation, the oldest first, with those that have just come.
 *
 * `first`: what the page was made with; left out, it is asked for; null: nothing was written yet, and nothing is.
 */
export function useThread(talk: Talk, first?: Thread | null) {
  const queries = useQueryClient();
  const newest = useQuery({
    queryKey: keys.newest(talk),
    queryFn: ({ signal }) => getThread(talk, null, signal),
    initialData: first ?? undefined,
    enabled: first !== null,
    refetchInterval: POLL_MS[talk.side],
  });
  const older = useInfiniteQuery({
    queryKey: keys.older(talk),
    queryFn: ({ pageParam, signal }) => {
      const known = pageParam === null ? queries.getQueryData<Thread>(keys.newest(talk)) : undefined;
      return known ?? getThread(talk, pageParam, signal);
    },
    initialPageParam: null as number | null,
    getNextPageParam: (last) => (last.next_cursor === null ? null : Number(last.next_cursor)),
    initialData: first ? { pages: [first], pageParams: [null] } : undefined,
    enabled: first !== null && newest.data !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const known = merged(...(older.data?.pages.map((page) => page.items) ?? []));
  // After a long time in the background: more has come than the newest answer holds.
  const gap = newest.data !== undefined && hasGap(known, newest.data);
  const { customerId, projectId, side } = talk;
  useEffect(() => {
    if (gap) void queries.resetQueries({ queryKey: keys.older({ customerId, projectId, side }) });
  }, [gap, queries, customerId, projectId, side]);
  return {
    messages: merged(known, newest.data?.items ?? []),
    conversation: newest.data?.conversation ?? null,
    older,
    isOutOfDate: newest.isError,
    isLoading: first !== null && newest.isPending,
    again: newest.refetch,
  };
}

/** What of an answered message is kept with the answer to it. */
export type Answered = Pick<Message, "id" | "content">;
export type Sending = { key: string; content: string; replyTo: Answered | null; bookingId: number | null };

/** Sends what was written; one after the other, so that it arrives in the order in which it was written. */
export function useSend(talk: Talk) {
  const queries = useQueryClient();
  return useMutation({
    scope: { id: `send-${talk.customerId}-${talk.projectId}` },
    mutationFn: ({ key, content, replyTo, bookingId }: Sending) =>
      given(
        client.POST("/api/messages", {
          body: {
            project_id: talk.projectId,
            ...(talk.side === "builder" && { customer_id: talk.customerId }),
            content,
            reply_to_id: replyTo?.id ?? null,
            booking_id: bookingId,
          },
          headers: { "Idempotency-Key": key },
        }),
      ),
    onSuccess: (message) => {
      queries.setQueryData<Thread>(keys.newest(talk), (thread) =>
        thread ? { ...thread, items: [message, ...thread.items.filter(({ id }) => id !== message.id)] } : thread,
      );
      void queries.invalidateQueries({ queryKey: CONVERSATIONS });
    },
  });
}

/** Tells the other side that what it wrote was read. */
export function useMarkRead(talk: Talk, conversation: Conversation | null) {
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
      queries.setQueryData<Thread>(keys.newest(talk), (thread) =>
        thread ? { ...thread, conversation: read } : thread,
      );
      void queries.invalidateQueries({ queryKey: CONVERSATIONS });
      void queries.invalidateQueries({ queryKey: UNREAD });
    },
  });
}

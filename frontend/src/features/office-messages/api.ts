"use client";

import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { CONVERSATIONS } from "@/components/conversation/api";
import type { Conversation } from "@/components/conversation/thread";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { components } from "@/lib/api/schema";
import { type Filter, isMeant, stillShown } from "./inbox";
import type { ConversationFeed } from "./load";

export type Booking = components["schemas"]["BookingCard"];
export type Visit = components["schemas"]["AppointmentResponse"];

const POLL_MS = 12_000;
/** So many of those that are meant are looked for at first; the rest when it is asked for. */
const ENOUGH = 30;

/** The conversations that the filter leaves, the most recently active first; kept fresh while they are looked at. */
export function useInbox(filter: Filter, first: { filter: Filter; feed: ConversationFeed }) {
  const { project, show, q } = filter;
  const unread = show === "unread";
  const isFirst = project === first.filter.project && unread === (first.filter.show === "unread");
  const feed = useInfiniteQuery({
    queryKey: [...CONVERSATIONS, { project, unread }],
    queryFn: ({ pageParam, signal }) => {
      const query = { project_id: project, unread: unread ? true : null, cursor: pageParam, limit: 50 };
      return given(client.GET("/api/messages/conversations", { params: { query }, signal }));
    },
    initialPageParam: null as number | null,
    getNextPageParam: (last) => (last.next_cursor === null ? null : Number(last.next_cursor)),
    initialData: isFirst ? { pages: [first.feed], pageParams: [null] } : undefined,
    // Who has gone far back asks for all of it again each time, so less often.
    refetchInterval: ({ state }) => POLL_MS * Math.ceil((state.data?.pages.length ?? 1) / 2),
  });
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = feed;
  const meant = useMemo(
    () => (data?.pages ?? []).flatMap((page) => page.items).filter((each) => isMeant(each, { project, show, q })),
    [data, project, show, q],
  );
  // The API does not look for words or for what is unanswered: what it has is gone through until there is enough.
  const goesOn = (q !== "" || show === "unanswered") && meant.length < ENOUGH && hasNextPage;
  useEffect(() => {
    if (goesOn && !isFetching && !isError) void fetchNextPage();
  }, [goesOn, isFetching, isError, fetchNextPage]);
  return { feed, items: useSticky(`${project} ${show} ${q}`, show, meant), isLooking: goesOn && !isError };
}

/** The list as it has grown since this filter was set. */
function useSticky(filter: string, show: Filter["show"], now: Conversation[]): Conversation[] {
  const [kept, setKept] = useState({ filter, items: now });
  useEffect(() => {
    setKept((before) => ({ filter, items: before.filter === filter ? stillShown(before.items, now, show) : now }));
  }, [filter, show, now]);
  return kept.filter === filter ? kept.items : now;
}

/** Whose conversation that is, for one that is not in the list; null: there is none of that number. */
export function useWhose(conversationId: number | null) {
  return useQuery({
    queryKey: ["conversations", "whose", conversationId],
    queryFn: async ({ signal }) => {
      const query = { conversation_id: conversationId, limit: 1 };
      const [said] = (await given(client.GET("/api/messages", { params: { query }, signal }))).items;
      if (!said) return null;
      const path = { customer_id: said.customer_id, project_id: said.project_id };
      const params = { path, query: { limit: 1 } };
      return (await given(client.GET("/api/messages/conversation/{customer_id}/{project_id}", { params, signal })))
        .conversation;
    },
    enabled: conversationId !== null,
  });
}

/** The time zone of a project's place. */
export function useZone(projectId: number, known: string | undefined) {
  return useQuery({
    queryKey: ["projects", projectId, "zone"],
    queryFn: async ({ signal }) => {
      const params = { path: { project_id: String(projectId) } };
      return (await given(client.GET("/api/projects/{project_id}", { params, signal }))).timezone;
    },
    initialData: known,
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}

/** Somebody's bookings in all of the builder's projects, the newest first. */
export function useBookingsOf(customerId: number, name: string, isAllowed: boolean) {
  return useQuery({
    queryKey: ["office", "bookings", "of", customerId],
    queryFn: async ({ signal }) => {
      const query = { q: name.slice(0, 100), limit: 100 };
      const { items } = await given(client.GET("/api/builder/bookings", { params: { query }, signal }));
      return items.filter((each) => each.customer_id === customerId);
    },
    enabled: isAllowed,
  });
}

/** How to reach somebody who has only written so far. */
export function useContactOf(customerId: number, name: string, isWanted: boolean) {
  return useQuery({
    queryKey: ["office", "customers", customerId],
    queryFn: async ({ signal }) => {
      const query = { q: name.slice(0, 100), limit: 100 };
      const { items } = await given(client.GET("/api/builder/customers", { params: { query }, signal }));
      return items.find(({ id }) => id === customerId) ?? null;
    },
    enabled: isWanted,
  });
}

/** Somebody's visits to all of the builder's projects, the latest first. */
export function useVisitsOf(customerId: number) {
  return useQuery({
    queryKey: ["office", "visits", "of", customerId],
    queryFn: async ({ signal }) => {
      const params = { path: { customer_id: customerId }, query: { limit: 20 } };
      return (await given(client.GET("/api/appointments/customer/{customer_id}", { params, signal }))).items;
    },
  });
}

/** The bookings that fit what is known of somebody whom one wants to write to. */
export function useFoundBookings(words: string) {
  return useQuery({
    queryKey: ["office", "bookings", "found", words],
    queryFn: async ({ signal }) => {
      const query = { q: words, limit: 20 };
      return (await given(client.GET("/api/builder/bookings", { params: { query }, signal }))).items;
    },
    enabled: words.length > 1,
    placeholderData: keepPreviousData,
  });
}

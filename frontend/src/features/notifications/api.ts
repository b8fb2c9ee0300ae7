"use client";

import { type InfiniteData, useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { components } from "@/lib/api/schema";
import { UNREAD } from "@/lib/api/unread";

export type NotificationFeed = components["schemas"]["NotificationFeed"];
type Pages = InfiniteData<NotificationFeed, number | null>;

const FEED = ["notifications"] as const;
const REFRESH_MS = 30_000;

/** What one was told, the newest first. `first`: what the page was made with, all of it. */
export function useNotifications(unreadOnly: boolean, first: NotificationFeed) {
  return useInfiniteQuery({
    queryKey: [...FEED, unreadOnly],
    queryFn: ({ pageParam, signal }) =>
      given(
        client.GET("/api/notifications", {
          params: { query: { cursor: pageParam, unread_only: unreadOnly, limit: 30 } },
          signal,
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => (last.next_cursor === null ? null : Number(last.next_cursor)),
    initialData: unreadOnly ? undefined : { pages: [first], pageParams: [null] },
    refetchInterval: REFRESH_MS,
  });
}

/** Marks one as read, or all up to the newest that is shown; seen at once, taken back if it fails. */
export function useMarkRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (what: { id: number } | { upTo: number }) => {
      if ("id" in what) {
        await given(
          client.PATCH("/api/notifications/{notification_id}/read", {
            params: { path: { notification_id: what.id } },
          }),
        );
      } else {
        await given(client.POST("/api/notifications/read-all", { body: { up_to_id: what.upTo } }));
      }
    },
    onMutate: async (what) => {
      await queries.cancelQueries({ queryKey: FEED });
      const before = queries.getQueriesData<Pages>({ queryKey: FEED });
      const isMeant = (id: number) => ("id" in what ? id === what.id : id <= what.upTo);
      queries.setQueriesData<Pages>({ queryKey: FEED }, (data) => data && marked(data, isMeant));
      return { before };
    },
    onError: (_error, _what, context) => {
      for (const [key, data] of context?.before ?? []) queries.setQueryData(key, data);
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: FEED });
      void queries.invalidateQueries({ queryKey: UNREAD });
    },
  });
}

function marked(data: Pages, isMeant: (id: number) => boolean): Pages {
  const now = new Date().toISOString();
  const fresh = data.pages.flatMap((page) => page.items).filter(({ id, is_read }) => !is_read && isMeant(id)).length;
  return {
    ...data,
    pages: data.pages.map((page) => ({
      ...page,
      unread_count: Math.max(0, page.unread_count - fresh),
      items: page.items.map((each) =>
        each.is_read || !isMeant(each.id) ? each : { ...each, is_read: true, read_at: now },
      ),
    })),
  };
}

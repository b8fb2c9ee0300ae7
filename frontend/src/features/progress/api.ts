"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { components } from "@/lib/api/schema";

export type UpdateFeed = components["schemas"]["UpdateFeed"];
export type Update = components["schemas"]["UpdateResponse"];

/** The news of a project, the latest first; `first`: what the page was made with. */
export function useNews(projectId: number, first: UpdateFeed) {
  return useInfiniteQuery({
    queryKey: ["news", projectId],
    queryFn: ({ pageParam, signal }) =>
      given(
        client.GET("/api/projects/{project_id}/updates", {
          params: { path: { project_id: String(projectId) }, query: { cursor: pageParam, limit: 10 } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next_cursor as string | null,
    initialData: { pages: [first], pageParams: [null] },
    staleTime: 60_000,
  });
}

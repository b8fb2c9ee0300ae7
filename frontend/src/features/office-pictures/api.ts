"use client";

import { client } from "@/lib/api/browser";
import { ifMatch, type Tagged, tagged } from "@/lib/api/tagged";
import { askedOf, type Gallery, galleryOf } from "./gallery";

/** How a project's gallery is read, and put in its place as a whole. */
export function galleryCalls(projectId: number) {
  return {
    read: async (signal?: AbortSignal): Promise<Tagged<Gallery>> => {
      const params = { path: { project_id: String(projectId) } };
      const { data, etag } = await tagged(
        client.GET("/api/projects/{project_id}", { params, ...(signal && { signal }) }),
      );
      return { data: galleryOf(data.images), etag };
    },
    write: async (gallery: Gallery, expected: string | null): Promise<Tagged<Gallery>> => {
      const params = { path: { project_id: projectId } };
      const { data, etag } = await tagged(
        client.PUT("/api/projects/{project_id}/pictures", {
          params,
          body: askedOf(gallery),
          headers: ifMatch(expected),
        }),
      );
      return { data: galleryOf(data.pictures), etag };
    },
  };
}

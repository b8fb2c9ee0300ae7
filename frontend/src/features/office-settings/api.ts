"use client";

import { useMutation } from "@tanstack/react-query";
import { client } from "@/lib/api/browser";
import { ifMatch, tagged } from "@/lib/api/tagged";
import type { BuilderUpdate } from "./schema";

export function readMe() {
  return tagged(client.GET("/api/auth/me"));
}

/** Changes the builder's profile, unless somebody else has since the version of `etag`. */
export function useSaveBuilder() {
  return useMutation({
    mutationFn: ({ changed, etag }: { changed: BuilderUpdate; etag: string | null }) =>
      tagged(client.PATCH("/api/auth/me", { body: { builder: changed }, headers: ifMatch(etag) })),
  });
}

"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { components } from "@/lib/api/schema";
import { ifMatch, type Tagged, tagged } from "@/lib/api/tagged";

export type User = components["schemas"]["UserResponse"];
export type Customer = NonNullable<User["customer"]>;
export type Session = components["schemas"]["SessionResponse"];
type CustomerUpdate = components["schemas"]["CustomerUpdate"];

export function readMe(): Promise<Tagged<User>> {
  return tagged(client.GET("/api/auth/me"));
}

/** Changes one's own profile, unless somebody else has since the version of `etag`. */
export function useSaveProfile() {
  return useMutation({
    mutationFn: ({ changed, etag }: { changed: CustomerUpdate; etag: string | null }) =>
      tagged(client.PATCH("/api/auth/me", { body: { customer: changed }, headers: ifMatch(etag) })),
  });
}

export function useChangePassword() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: components["schemas"]["PasswordChange"]) =>
      given(client.POST("/api/auth/change-password", { body })),
    // It signed one out everywhere else.
    onSuccess: () => queries.invalidateQueries({ queryKey: SESSIONS }),
  });
}

const SESSIONS = ["auth", "sessions"];

export function useSessions(initial: Session[]) {
  return useQuery({
    queryKey: SESSIONS,
    queryFn: async () => (await given(client.GET("/api/auth/sessions"))).items,
    initialData: initial,
  });
}

export function useEndSession() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (session_id: string) =>
      given(client.DELETE("/api/auth/sessions/{session_id}", { params: { path: { session_id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: SESSIONS }),
  });
}

export function useSignOutEverywhere() {
  return useMutation({ mutationFn: () => given(client.POST("/api/auth/logout-all")) });
}

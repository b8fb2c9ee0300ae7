"use client";

import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { components } from "@/lib/api/schema";

type Login = components["schemas"]["Login"];
type UserCreate = components["schemas"]["UserCreate"];

export function useSignIn() {
  return useMutation({ mutationFn: (body: Login) => given(client.POST("/api/auth/login", { body })) });
}

export function useRegister() {
  return useMutation({ mutationFn: (body: UserCreate) => given(client.POST("/api/auth/register", { body })) });
}

export function useSignOut() {
  return useMutation({ mutationFn: () => given(client.POST("/api/auth/logout")) });
}

/** Goes on as somebody else: a full load, so that nothing of the page before, made for another reader, is kept. */
export function goOn(address: string): void {
  window.location.assign(address);
}

/** A page that the browser kept and shows again (bfcache) was made for whoever was signed in then: it is made anew. */
export function useFreshPage(): void {
  useEffect(() => {
    const check = (event: PageTransitionEvent) => event.persisted && window.location.reload();
    window.addEventListener("pageshow", check);
    return () => window.removeEventListener("pageshow", check);
  }, []);
}

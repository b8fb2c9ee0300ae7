import "server-only";
import { cookies, headers } from "next/headers";
import { notFound } from "next/navigation";
import createClient from "openapi-fetch";
import { cache } from "react";
import { readSession } from "@/lib/session/cookies";
import { isSecure } from "@/lib/session/origin";
import { API_URL } from "./address";
import { type Answer, given } from "./answer";
import { isProblem, unreachable } from "./problem";
import type { paths } from "./schema";

/** What the reader is signed in with, if they are; the proxy has renewed it if that was needed. */
export async function accessToken(): Promise<string | undefined> {
  return readSession(await cookies(), isSecure(await headers(), { protocol: "http:" })).access;
}

/** The API for server components, on behalf of whoever asked for the page. */
export const api = cache(async () => {
  const token = await accessToken();
  const address = (await headers()).get("x-forwarded-for");
  return createClient<paths>({
    baseUrl: API_URL,
    cache: "no-store",
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(address && { "x-forwarded-for": address }),
    },
    fetch: async (request) => {
      try {
        return await fetch(request, { signal: AbortSignal.timeout(10_000) });
      } catch {
        throw unreachable();
      }
    },
  });
});

/** What the API answered; the page for what does not exist if it does not, or is not the reader's to see. */
export async function found<T>(answer: Promise<Answer<T>>): Promise<T> {
  try {
    return await given(answer);
  } catch (error) {
    if (isProblem(error) && (error.status === 404 || error.status === 422)) notFound();
    throw error;
  }
}

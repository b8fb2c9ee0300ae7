"use client";

import createClient from "openapi-fetch";
import { unreachable } from "./problem";
import type { paths } from "./schema";

const RENEWING_WAIT_MS = 600;

/**
 * The API for client components, by way of this server, which knows who is signed in.
 *
 * `given(client.GET("/api/…"))` is the data, or throws a `Problem`.
 */
export const client = createClient<paths>({
  baseUrl: typeof window === "undefined" ? "http://localhost" : window.location.origin,
  fetch: async (request) => {
    const again = request.clone();
    const answer = await reach(request);
    // Another of our servers is renewing the sign-in: its answer brings the cookies in a moment.
    if (answer.status === 503 && answer.headers.get("retry-after") === "1") {
      await new Promise((resolve) => setTimeout(resolve, RENEWING_WAIT_MS));
      return reach(again);
    }
    return answer;
  },
});

async function reach(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw unreachable();
  }
}

/** A key that makes a creating request safe to repeat: one for each thing that a person means to make. */
export function idempotencyKey(): string {
  return crypto.randomUUID();
}

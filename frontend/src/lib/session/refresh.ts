import { API_URL } from "@/lib/api/address";
import type { Tokens } from "./cookies";

/** What came of asking for new tokens. `taken`: another server of ours is doing it, and its answer sets the cookies. */
export type Refreshed =
  | { kind: "renewed"; tokens: Tokens }
  | { kind: "ended" }
  | { kind: "taken" }
  | { kind: "failed" };

// A refresh token is worth one use. All that come with the same one while it is being used, or just after, as several
// tabs do, share what the first got. The map is the process's: the proxy and the routes are bundled apart.
const KEPT_MS = 30_000;
const shared = globalThis as typeof globalThis & { plinthRefreshes?: Map<string, Promise<Refreshed>> };
shared.plinthRefreshes ??= new Map();
const refreshes = shared.plinthRefreshes;

export function refreshTokens(refreshToken: string, address: string | null): Promise<Refreshed> {
  const running = refreshes.get(refreshToken);
  if (running) return running;
  const asked = ask(refreshToken, address).then((outcome) => {
    const keptFor = outcome.kind === "renewed" ? KEPT_MS : 0;
    setTimeout(() => refreshes.delete(refreshToken), keptFor).unref();
    return outcome;
  });
  refreshes.set(refreshToken, asked);
  return asked;
}

async function ask(refreshToken: string, address: string | null): Promise<Refreshed> {
  try {
    const answer = await fetch(`${API_URL}/api/auth/refresh`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(address && { "x-forwarded-for": address }) },
      body: JSON.stringify({ refresh_token: refreshToken }),
      cache: "no-store",
      signal: AbortSignal.timeout(10_000),
    });
    if (answer.ok) return { kind: "renewed", tokens: (await answer.json()) as Tokens };
    if (answer.status === 409) return { kind: "taken" };
    return answer.status === 401 || answer.status === 422 ? { kind: "ended" } : { kind: "failed" };
  } catch {
    return { kind: "failed" };
  }
}

/** Whether a JWT is over, or will be before a request with it has arrived. Only its own clock is read: the API judges. */
export function isOver(accessToken: string, now: number): boolean {
  try {
    const claims = JSON.parse(Buffer.from(accessToken.split(".")[1] ?? "", "base64url").toString()) as {
      exp?: unknown;
    };
    return typeof claims.exp !== "number" || claims.exp * 1000 < now + 10_000;
  } catch {
    return true;
  }
}

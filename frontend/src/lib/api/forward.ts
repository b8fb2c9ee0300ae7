import "server-only";
import { cookies } from "next/headers";
import type { NextRequest } from "next/server";
import { endedCookies, readSession, sessionCookies, type Tokens } from "@/lib/session/cookies";
import { isFromOurPages, isSecure } from "@/lib/session/origin";
import { isOver, refreshTokens } from "@/lib/session/refresh";
import { API_URL } from "./address";
import { keepFile, keptFile } from "./kept-files";

/**
 * The API for the pages: the same paths, with the sign-in taken from the cookies.
 *
 * Answers that carry tokens leave them in the cookies and nothing of them in the body, so that no script of a page ever
 * holds one.
 */

const ASKED = [
  "accept",
  "accept-language",
  "content-type",
  "idempotency-key",
  "if-match",
  "if-none-match",
  "if-range",
  "last-event-id",
  "range",
  "user-agent",
  "x-request-id",
];
const ANSWERED = [
  "accept-ranges",
  "allow",
  "cache-control",
  "content-disposition",
  "content-range",
  "content-security-policy",
  "content-type",
  "etag",
  "idempotency-replayed",
  "last-modified",
  "retry-after",
  "x-content-type-options",
  "x-request-id",
];
const FILES = "/api/files/";
const CONDITIONS = ["range", "if-none-match"];
// A body that may be longer is a picture; it is not kept in memory here, and how long it may be the API says.
const LONGEST_WHOLE_BODY = 1024 * 1024;
const GIVES_TOKENS = new Set(["/api/auth/login", "/api/auth/register", "/api/auth/change-password"]);
const ENDS_SESSION = new Set(["/api/auth/logout", "/api/auth/logout-all"]);
// What hands out tokens in other ways is for programs, which talk to the API itself.
const NOT_FOR_PAGES = new Set(["/api/auth/token", "/api/auth/refresh"]);

export async function forward(request: NextRequest): Promise<Response> {
  const path = request.nextUrl.pathname;
  if (NOT_FOR_PAGES.has(path)) return problem(404, "not_found", "There is nothing at this address.");
  if (!isFromOurPages(request.method, request.headers, request.headers.get("host"))) {
    return problem(403, "foreign_origin", "This request was sent by a page of somebody else. Nothing was changed.");
  }
  const secure = isSecure(request.headers, request.nextUrl);
  const whole =
    path.startsWith(FILES) && request.method === "GET" && !CONDITIONS.some((name) => request.headers.has(name));
  const kept = whole ? keptFile(path, Date.now()) : null;
  if (kept) return kept;
  const session = await currentSession(request, secure);
  if (session === "taken") {
    return problem(503, "try_again", "Your sign-in is being renewed. Try again at once.", { "retry-after": "1" });
  }
  const answer = await ask(request, path, session);
  if (answer === null) {
    return problem(503, "api_unreachable", "The platform cannot be reached just now. Nothing was changed.", {
      "retry-after": "5",
    });
  }
  const back = await handBack(path, answer, secure);
  return whole ? keepFile(path, back, Date.now()) : back;
}

/** The access token to ask with, renewed if it is over. */
async function currentSession(request: NextRequest, secure: boolean): Promise<string | null | "taken"> {
  const { access, refresh } = readSession(request.cookies, secure);
  if (access && !isOver(access, Date.now())) return access;
  // Files may be kept by caches on the way, which must never keep a cookie with one.
  if (!refresh || request.nextUrl.pathname.startsWith(FILES)) return null;
  const refreshed = await refreshTokens(refresh, request.headers.get("x-forwarded-for"));
  if (refreshed.kind === "taken") return "taken";
  if (refreshed.kind === "renewed") {
    await keep(refreshed.tokens, secure);
    return refreshed.tokens.access_token;
  }
  if (refreshed.kind === "ended") await forget(secure);
  return null;
}

async function ask(request: NextRequest, path: string, token: string | null): Promise<Response | null> {
  const headers = new Headers();
  for (const name of ASKED) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  if (token) headers.set("authorization", `Bearer ${token}`);
  const address = request.headers.get("x-forwarded-for");
  if (address) headers.set("x-forwarded-for", address);
  try {
    return await fetch(API_URL + path + request.nextUrl.search, {
      method: request.method,
      headers,
      ...(await bodyOf(request, headers)),
      cache: "no-store",
      redirect: "manual",
      signal: request.signal,
    });
  } catch {
    return null;
  }
}

/** What is sent on: a short body in one piece, any other as it comes in. */
async function bodyOf(request: NextRequest, headers: Headers): Promise<RequestInit & { duplex?: "half" }> {
  if (request.method === "GET" || request.method === "HEAD" || request.body === null) return {};
  const length = request.headers.get("content-length");
  if (length !== null && Number(length) <= LONGEST_WHOLE_BODY) return { body: await request.arrayBuffer() };
  // So that the API can refuse what is too long before any of it arrives.
  if (length !== null) headers.set("content-length", length);
  return { body: request.body, duplex: "half" };
}

async function handBack(path: string, answer: Response, secure: boolean): Promise<Response> {
  const headers = new Headers();
  for (const name of ANSWERED) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  if (ENDS_SESSION.has(path)) await forget(secure);
  if (answer.ok && GIVES_TOKENS.has(path)) {
    const { access_token, refresh_token, expires_in, ...rest } = (await answer.json()) as Tokens;
    await keep({ access_token, refresh_token, expires_in }, secure);
    return Response.json(rest, { status: answer.status, headers: { "cache-control": "no-store" } });
  }
  return new Response(answer.body, { status: answer.status, headers });
}

async function keep(tokens: Tokens, secure: boolean): Promise<void> {
  const jar = await cookies();
  for (const each of sessionCookies(tokens, secure)) jar.set(each);
}

async function forget(secure: boolean): Promise<void> {
  const jar = await cookies();
  for (const each of endedCookies(secure)) jar.set(each);
}

/** A problem of our own, in the API's manner (RFC 9457). */
function problem(status: number, code: string, detail: string, headers: Record<string, string> = {}): Response {
  return Response.json(
    { type: "about:blank", title: detail, status, detail, code, request_id: "" },
    { status, headers: { ...headers, "content-type": "application/problem+json", "cache-control": "no-store" } },
  );
}

import { type NextRequest, NextResponse } from "next/server";
import { endedCookies, readSession, sessionCookies } from "@/lib/session/cookies";
import { isSecure } from "@/lib/session/origin";
import { contentSecurityPolicy, needsStripe } from "@/lib/session/policy";
import { isOver, refreshTokens } from "@/lib/session/refresh";

/**
 * What happens before a page is made: its security headers, and a sign-in that is renewed without anybody noticing.
 *
 * Server components cannot set cookies, so the tokens of a page are renewed here; those of API calls in `forward`.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const secure = isSecure(request.headers, request.nextUrl);
  const { access, refresh } = readSession(request.cookies, secure);
  const over = refresh !== undefined && (!access || isOver(access, Date.now()));
  const refreshed = over ? await refreshTokens(refresh, request.headers.get("x-forwarded-for")) : null;
  if (refreshed?.kind === "taken") return shortlyAgain(request);
  const cookies =
    refreshed?.kind === "renewed"
      ? sessionCookies(refreshed.tokens, secure)
      : refreshed?.kind === "ended"
        ? endedCookies(secure)
        : [];

  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const stripe = needsStripe(request.nextUrl.pathname, process.env.STRIPE_PUBLISHABLE_KEY);
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development", stripe);
  for (const each of cookies) request.cookies.set(each.name, each.value);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  headers.set("x-plinth-path", request.nextUrl.pathname + request.nextUrl.search);

  const response = NextResponse.next({ request: { headers } });
  for (const each of cookies) response.cookies.set(each);
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("x-frame-options", "DENY");
  response.headers.set("cross-origin-opener-policy", "same-origin");
  response.headers.set("permissions-policy", "camera=(), geolocation=(), microphone=()");
  if (secure) response.headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
  return response;
}

/** The same page once more: by then the answer of the server that is renewing the sign-in has brought the cookies. */
async function shortlyAgain(request: NextRequest): Promise<NextResponse> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  return NextResponse.redirect(request.nextUrl, 307);
}

export const config = {
  // Not the API, which has its own way (forward), nor files that are the same for everybody.
  matcher: ["/((?!api/|_next/static/|_next/image|healthz|favicon.ico|icon|robots.txt|sitemap.xml).*)"],
};

/** The two cookies that hold a sign-in. No script of a page can read them. */

const THIRTY_DAYS = 30 * 24 * 60 * 60;

export type Tokens = { access_token: string; refresh_token: string; expires_in: number };
export type SessionCookies = { access?: string; refresh?: string };

type Jar = { get(name: string): { value: string } | undefined };
type Cookie = {
  name: string;
  value: string;
  httpOnly: true;
  sameSite: "lax";
  secure: boolean;
  path: "/";
  maxAge: number;
};

// With the prefix a browser takes a cookie only over TLS, for the whole host and for no subdomain (RFC 6265bis, 4.1.3).
function cookieName(kind: "access" | "refresh", secure: boolean): string {
  return `${secure ? "__Host-" : ""}plinth_${kind}`;
}

export function readSession(jar: Jar, secure: boolean): SessionCookies {
  return {
    access: jar.get(cookieName("access", secure))?.value,
    refresh: jar.get(cookieName("refresh", secure))?.value,
  };
}

function cookie(kind: "access" | "refresh", value: string, maxAge: number, secure: boolean): Cookie {
  return { name: cookieName(kind, secure), value, httpOnly: true, sameSite: "lax", secure, path: "/", maxAge };
}

/** The cookies of a sign-in; an access token is kept no longer than it is worth anything. */
export function sessionCookies(tokens: Tokens, secure: boolean): Cookie[] {
  return [
    cookie("access", tokens.access_token, tokens.expires_in, secure),
    cookie("refresh", tokens.refresh_token, THIRTY_DAYS, secure),
  ];
}

/** The cookies that take a sign-in away. */
export function endedCookies(secure: boolean): Cookie[] {
  return [cookie("access", "", 0, secure), cookie("refresh", "", 0, secure)];
}

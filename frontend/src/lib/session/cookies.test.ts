import { describe, expect, test } from "vitest";
import { endedCookies, readSession, sessionCookies } from "./cookies";
import { contentSecurityPolicy } from "./policy";

const TOKENS = { access_token: "a", refresh_token: "r", expires_in: 900 };

describe("the cookies of a sign-in", () => {
  test.each([true, false])("are out of reach of scripts and of other sites (TLS: %s)", (secure) => {
    for (const each of [...sessionCookies(TOKENS, secure), ...endedCookies(secure)]) {
      expect(each).toMatchObject({ httpOnly: true, sameSite: "lax", path: "/", secure });
      expect(each.name.startsWith("__Host-")).toBe(secure);
    }
  });

  test("are read as they were set", () => {
    const kept = new Map(sessionCookies(TOKENS, true).map((each) => [each.name, each]));
    expect(readSession(kept, true)).toEqual({ access: "a", refresh: "r" });
    expect(readSession(kept, false)).toEqual({ access: undefined, refresh: undefined });
  });

  test("the access token's goes when the token is over", () => {
    expect(sessionCookies(TOKENS, false)[0]?.maxAge).toBe(900);
  });
});

describe("the policy of a page", () => {
  const policy = contentSecurityPolicy("abc", false);

  test("lets no script run that does not carry the nonce", () => {
    const scripts = policy.split("; ").find((each) => each.startsWith("script-src"));
    expect(scripts).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'");
  });

  test("refuses what it does not name, frames around it and another base", () => {
    for (const each of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'"]) {
      expect(policy.split("; ")).toContain(each);
    }
  });
});

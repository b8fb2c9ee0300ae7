import { expect, test } from "vitest";
import { contentSecurityPolicy, needsStripe } from "./policy";

const sources = (policy: string, directive: string) =>
  policy
    .split("; ")
    .find((each) => each.startsWith(`${directive} `))
    ?.split(" ")
    .slice(1);

test("a page loads from this server alone", () => {
  const policy = contentSecurityPolicy("bm9uY2U=", false);
  expect(sources(policy, "default-src")).toEqual(["'none'"]);
  expect(sources(policy, "script-src")).toEqual(["'self'", "'nonce-bm9uY2U='", "'strict-dynamic'"]);
  expect(sources(policy, "connect-src")).toEqual(["'self'"]);
  expect(sources(policy, "frame-src")).toBeUndefined();
  expect(policy).not.toContain("http");
});

test("where one pays with Stripe it may load that, and nothing else", () => {
  const policy = contentSecurityPolicy("bm9uY2U=", false, true);
  expect(sources(policy, "script-src")).toContain("https://js.stripe.com");
  expect(sources(policy, "frame-src")).toEqual(["https://js.stripe.com", "https://hooks.stripe.com"]);
  expect(sources(policy, "connect-src")).toEqual(["'self'", "https://api.stripe.com"]);
  expect(sources(policy, "frame-ancestors")).toEqual(["'none'"]);
});

test.each([
  ["/home/bookings/12/pay", "pk_live_1", true],
  ["/home/bookings/12/pay", undefined, false],
  ["/home/bookings/12/pay", "", false],
  ["/home/bookings/12", "pk_live_1", false],
  ["/home/bookings/12/pay/more", "pk_live_1", false],
  ["/office/bookings/12/pay", "pk_live_1", false],
  ["/login", "pk_live_1", false],
])("%s with the key %s: %s", (path, key, needed) => {
  expect(needsStripe(path, key)).toBe(needed);
});

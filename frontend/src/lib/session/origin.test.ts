import { describe, expect, test } from "vitest";
import { isFromOurPages, isSecure } from "./origin";

const sent = (headers: Record<string, string>, method = "POST") =>
  isFromOurPages(method, new Headers(headers), "homes.example");

describe("a request that changes something", () => {
  test("is taken from our own pages, and from the address bar", () => {
    expect(sent({ "sec-fetch-site": "same-origin" })).toBe(true);
    expect(sent({ "sec-fetch-site": "none" })).toBe(true);
    expect(sent({ origin: "https://homes.example" })).toBe(true);
  });

  test.each([
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "cross-site", origin: "https://homes.example" },
    { origin: "https://evil.example" },
    { origin: "https://homes.example.evil.example" },
    { origin: "null" },
    {},
  ])("is refused from elsewhere: %o", (headers) => {
    expect(sent(headers as Record<string, string>)).toBe(false);
  });

  test("one that only reads is not asked where it comes from", () => {
    expect(sent({ "sec-fetch-site": "cross-site" }, "GET")).toBe(true);
  });
});

test("a proxy in front says whether the browser came over TLS", () => {
  expect(isSecure(new Headers({ "x-forwarded-proto": "https" }), { protocol: "http:" })).toBe(true);
  expect(isSecure(new Headers(), { protocol: "http:" })).toBe(false);
});

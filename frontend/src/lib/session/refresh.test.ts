import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { isOver, refreshTokens } from "./refresh";

const TOKENS = { access_token: "new", refresh_token: "next", expires_in: 900 };
let asked: ReturnType<typeof vi.fn>;

beforeEach(() => {
  vi.useFakeTimers();
  asked = vi.fn(async () => Response.json(TOKENS));
  vi.stubGlobal("fetch", asked);
});

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("renewing a sign-in", () => {
  test("twenty tabs with one token ask once, and all get the same", async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => refreshTokens("one", null)));
    expect(asked).toHaveBeenCalledTimes(1);
    expect(new Set(outcomes)).toEqual(new Set([{ kind: "renewed", tokens: TOKENS }]));
  });

  test("a tab that comes just after gets what the others got", async () => {
    await refreshTokens("two", null);
    vi.advanceTimersByTime(29_000);
    await refreshTokens("two", null);
    expect(asked).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(2_000);
    await refreshTokens("two", null);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test("different sign-ins do not share anything", async () => {
    await Promise.all([refreshTokens("three", null), refreshTokens("four", null)]);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test.each([
    [401, "ended"],
    [422, "ended"],
    [409, "taken"],
    [429, "failed"],
    [503, "failed"],
  ])("an answer of %i means %s, and the next one asks again", async (status, kind) => {
    asked.mockImplementation(async () => new Response(null, { status }));
    expect(await refreshTokens(`answer ${status}`, null)).toEqual({ kind });
    vi.advanceTimersByTime(1);
    await refreshTokens(`answer ${status}`, null);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test("an API out of reach ends nobody's sign-in", async () => {
    asked.mockRejectedValue(new TypeError("fetch failed"));
    expect(await refreshTokens("five", null)).toEqual({ kind: "failed" });
  });

  test("the reader's address goes along", async () => {
    await refreshTokens("six", "203.0.113.7");
    expect(asked.mock.calls[0]?.[1].headers).toMatchObject({ "x-forwarded-for": "203.0.113.7" });
  });
});

describe("an access token", () => {
  const token = (claims: unknown) => `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;

  test("is over ten seconds before its time, so that it does not run out on the way", () => {
    expect(isOver(token({ exp: 1000 }), 989_000)).toBe(false);
    expect(isOver(token({ exp: 1000 }), 991_000)).toBe(true);
  });

  test.each(["", "no dots", "a.b.c", token({}), token({ exp: "soon" })])("that cannot be read is over: %s", (text) => {
    expect(isOver(text, 0)).toBe(true);
  });
});

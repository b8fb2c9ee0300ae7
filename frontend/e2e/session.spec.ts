import { expect, test } from "@playwright/test";
import { goTo } from "./support/go-to";
import { ASHA, MEERA, PASSWORD, signIn } from "./support/people";

const HOME = "/home";

test("tokens are nowhere that a script could read them", async ({ context, page }) => {
  const answer = await context.request.post("/api/auth/login", {
    data: { email: MEERA, password: PASSWORD },
    headers: { "sec-fetch-site": "same-origin" },
  });
  expect(await answer.text()).not.toMatch(/access_token|refresh_token/);
  await context.clearCookies();

  await goTo(page, "/login");
  await page.getByLabel("E-mail").fill(MEERA);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`**${HOME}`);
  const readable = await page.evaluate(() => [
    document.cookie,
    ...Object.values({ ...localStorage, ...sessionStorage }),
  ]);
  for (const { name, value, httpOnly, sameSite } of await context.cookies()) {
    if (!name.includes("plinth_access") && !name.includes("plinth_refresh")) continue;
    expect(httpOnly).toBe(true);
    expect(sameSite).toBe("Lax");
    expect(readable.join()).not.toContain(value);
    expect(await page.content()).not.toContain(value);
  }
});

test("an access token that is over is renewed without a word, for many tabs at once", async ({ context, page }) => {
  await signIn(context, MEERA);
  await context.clearCookies({ name: /plinth_access$/ });
  const tabs = await Promise.all(Array.from({ length: 5 }, () => context.newPage()));
  await Promise.all(tabs.map((tab) => goTo(tab, `${HOME}/profile`)));
  for (const tab of tabs) {
    expect(new URL(tab.url()).pathname).toBe(`${HOME}/profile`);
    await tab.close();
  }
  // Nobody used a token twice, which would have ended the sign-in.
  await context.clearCookies({ name: /plinth_access$/ });
  await goTo(page, HOME);
  expect(new URL(page.url()).pathname).toBe(HOME);
});

test("twenty calls of one page at once share one renewal", async ({ context, page }) => {
  await signIn(context, MEERA);
  await goTo(page, "/how-it-works");
  await context.clearCookies({ name: /plinth_access$/ });
  const statuses = await page.evaluate(() =>
    Promise.all(Array.from({ length: 20 }, () => fetch("/api/auth/me").then((answer) => answer.status))),
  );
  expect(statuses).toEqual(Array(20).fill(200));
});

test("a sign-in that has ended leads to signing in and back, with nothing lost on the way", async ({
  context,
  page,
}) => {
  await signIn(context, MEERA);
  await goTo(page, `${HOME}/profile`);
  await context.clearCookies({ name: /plinth_/ });
  await goTo(page, `${HOME}/messages?project=5`);
  await expect(page).toHaveURL(/\/login\?next=/);
  await page.getByLabel("E-mail").fill(MEERA);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/\/home\/messages/);
});

test("a page of somebody else's changes nothing", async ({ context }) => {
  await signIn(context, MEERA);
  const foreign = { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example" };
  const answer = await context.request.post("/api/auth/logout", { headers: foreign });
  expect(answer.status()).toBe(403);
  expect((await context.request.get("/api/auth/me")).status()).toBe(200);
});

test("what hands out tokens to programs is not there for pages", async ({ request }) => {
  for (const path of ["/api/auth/token", "/api/auth/refresh"]) {
    expect((await request.post(path, { data: {}, headers: { "sec-fetch-site": "same-origin" } })).status()).toBe(404);
  }
});

test("a builder on a buyer's page is told whose it is, and helped on", async ({ context, page }) => {
  await signIn(context, ASHA);
  await goTo(page, HOME);
  await expect(page.getByRole("heading", { name: "This page is for somebody else" })).toBeVisible();
  await expect(page.getByText("Lintel & Sons", { exact: false }).first()).toBeVisible();
});

test("somebody else's booking looks like none", async ({ context, page }) => {
  await signIn(context, MEERA);
  await goTo(page, `${HOME}/bookings/1`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You have no such booking");
});

test("a next page on another host is not gone to", async ({ context, page }) => {
  await signIn(context, MEERA);
  for (const next of ["//evil.example/", "/\\evil.example", "https://evil.example"]) {
    await goTo(page, `/login?next=${encodeURIComponent(next)}`);
    await page.waitForURL((url) => url.pathname !== "/login");
    expect(new URL(page.url()).host).toBe(new URL(process.env.PLINTH_WEB ?? "").host);
  }
});

test("every page has a policy with a nonce of its own, and nothing breaks under it", async ({ page, request }) => {
  const nonces = new Set<string>();
  for (const path of ["/", "/projects", "/projects/kiln-house", "/login"]) {
    const policy = (await request.get(path)).headers()["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? "none");
  }
  expect(nonces.size).toBe(4);
  const broken: string[] = [];
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) broken.push(message.text());
  });
  await goTo(page, "/projects/kiln-house");
  await page.waitForLoadState("networkidle");
  expect(broken).toEqual([]);
});

test("the address that a visitor claims to come from is not believed", async ({ context }) => {
  const answer = await context.request.post("/api/auth/login", {
    data: { email: MEERA, password: PASSWORD },
    headers: { "sec-fetch-site": "same-origin", "x-forwarded-for": "203.0.113.9" },
  });
  expect(answer.status()).toBe(200);
  const { items } = await (await context.request.get("/api/auth/sessions")).json();
  const own = items.find((each: { current: boolean }) => each.current);
  expect(["127.0.0.1", "::1"]).toContain(own.ip);
});

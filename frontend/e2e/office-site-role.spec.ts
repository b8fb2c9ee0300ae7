import { expect, type Page, test } from "@playwright/test";
import { goTo } from "./support/go-to";
import { IMRAN } from "./support/office";
import { ASHA, signIn } from "./support/people";

const MONEY = /₹|\b(lakh|cr|crore|INR|AED)\b|\d,\d{2},\d{3}/;
const OF_MONEY = 'a[href^="/office/bookings"], a[href^="/office/money"], a[href^="/office/payments"]';
// What a home costs stands on the project's own page, for everybody; of who bought it, and for how much, nothing does.
const PRICE_LIST = "/office/units";

/** The page when all that it asks for has come. */
async function open(page: Page, path: string): Promise<string> {
  await goTo(page, path);
  await page.waitForLoadState("networkidle");
  return (await page.getByRole("main").textContent()) ?? "";
}

test("the people on site see no money and no bookings on any page that they are offered", async ({ context, page }) => {
  test.setTimeout(300_000);
  await signIn(context, IMRAN);
  await goTo(page, "/office");
  const links = page.getByRole("navigation", { name: "Office" }).getByRole("link");
  const offered = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(offered).toContain("/office/progress");
  expect(offered).not.toContain("/office/bookings");
  expect(offered).not.toContain("/office/money");
  for (const path of [...offered, "/office/notifications", "/office/settings"]) {
    const text = await open(page, path);
    expect(text.trim(), path).not.toBe("");
    if (path !== PRICE_LIST) expect(text, path).not.toMatch(MONEY);
    await expect(page.locator(OF_MONEY), path).toHaveCount(0);
  }
});

test("bookings and money say who may see them, and the API says no", async ({ browser, context, page }) => {
  await signIn(context, IMRAN);
  for (const path of ["/office/bookings", "/office/money"]) {
    const text = await open(page, path);
    expect(text, path).toMatch(/The owner, sales and accounts see/);
    expect(text, path).not.toMatch(MONEY);
  }
  const owner = await browser.newContext();
  await signIn(owner, ASHA);
  const { items } = await (await owner.request.get("/api/builder/bookings?limit=1")).json();
  const booking = items[0].id as number;
  for (const path of [
    "/api/builder/bookings",
    "/api/builder/payments",
    "/api/builder/dues",
    `/api/bookings/${booking}`,
  ]) {
    expect((await owner.request.get(path)).status(), path).toBe(200);
    expect((await context.request.get(path)).status(), path).toBe(403);
  }
});

import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { allotted, drawUp } from "./support/agreements";
import { registerBuilder } from "./support/office";
import { CUSTOMERS, OFFICE, PUBLIC } from "./support/pages";
import { ASHA, freeUnit, MEERA, register, signIn } from "./support/people";

/** What axe finds on the page as it stands, one line for each fault; by these rules alone if some are named. */
async function faults(page: Page, ...rules: string[]): Promise<string[]> {
  // Our pages have no frames, and without them it needs no second page to put its findings together in.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await (rules.length ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

/** What is wrong with a page, light and dark, which differ in their colours alone; also what sticks out of the screen. */
async function look(page: Page, path: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  const found = await faults(page);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wider > 1) found.push(`the page is ${wider} px wider than the screen`);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", "dark");
  // Colours that fade into others are looked at when they have.
  await page.evaluate(() => {
    for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish();
  });
  found.push(...(await faults(page, "color-contrast")).map((fault) => `dark: ${fault}`));
  return found.map((fault) => `${path}: ${fault}`);
}

test.slow();

test("axe finds nothing on what anybody may see", async ({ page }) => {
  const unit = await freeUnit(page.request, "kiln-house");
  const found = [];
  for (const path of [...PUBLIC, `/projects/kiln-house?unit=${unit.id}`]) found.push(...(await look(page, path)));
  expect(found).toEqual([]);
});

test("axe finds nothing on a customer's pages", async ({ context, page }) => {
  await signIn(context, MEERA);
  const { customer } = await (await context.request.get("/api/auth/me")).json();
  const bookings = await (await context.request.get(`/api/bookings/customer/${customer.id}`)).json();
  const talks = await (await context.request.get("/api/messages/conversations")).json();
  const records = [
    ...bookings.items.flatMap(({ id }: { id: number }) => [`/home/bookings/${id}`, `/home/bookings/${id}/pay`]),
    `/home/messages/${talks.items[0].id}`,
  ];
  const found = [];
  for (const path of [...CUSTOMERS, ...records]) found.push(...(await look(page, path)));
  expect(found).toEqual([]);
});

test("axe finds nothing on the pages of somebody who has just come", async ({ context, page }) => {
  await register(context);
  const unit = await freeUnit(context.request, "lantern-quay");
  const found = [];
  for (const path of [...CUSTOMERS, `/projects/lantern-quay/hold/${unit.id}`]) {
    found.push(...(await look(page, path)));
  }
  expect(found).toEqual([]);
});

test("axe finds nothing in the office", async ({ context, page }) => {
  await signIn(context, ASHA);
  const [bookings, talks, projects] = await Promise.all(
    ["/api/builder/bookings?limit=1", "/api/messages/conversations?limit=1", "/api/projects?mine=true&limit=1"].map(
      async (path) => (await (await context.request.get(path)).json()).items[0].id as number,
    ),
  );
  const steps = ["facts", "place", "units", "prices", "plans", "terms", "hours", "pictures", "publish"];
  const records = [
    `/office/bookings/${bookings}`,
    `/office/bookings?open=${bookings}`,
    `/office/messages/${talks}`,
    ...steps.map((step) => `/office/projects/${projects}/${step}`),
  ];
  const found = [];
  for (const path of [...OFFICE, ...records]) found.push(...(await look(page, path)));
  expect(found).toEqual([]);
});

test("axe finds nothing on an agreement, for either side", async ({ browser, context, page }) => {
  const buyer = await browser.newContext();
  const sides = await allotted(context, buyer);
  await drawUp(sides);
  const { id } = sides.booking;
  const found = [
    ...(await look(page, `/office/bookings/${id}/agreement`)),
    ...(await look(await buyer.newPage(), `/home/bookings/${id}/agreement`)),
  ];
  expect(found).toEqual([]);
  await buyer.close();
});

test("axe finds nothing in the office of a builder who has just come", async ({ context, page }) => {
  await registerBuilder(context);
  const found = [];
  for (const path of OFFICE) found.push(...(await look(page, path)));
  expect(found).toEqual([]);
});

import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { allotted, drawUp } from "./support/agreements";
import { registerBuilder } from "./support/office";
import { CUSTOMERS, OFFICE, PUBLIC } from "./support/pages";
import { ASHA, freeUnit, MEERA, register, signIn } from "./support/people";

/** What is wrong with the page as it stands, one line for each fault; also what sticks out of the screen. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return wider > 1 ? [...found, `the page is ${wider} px wider than the screen`] : found;
}

async function look(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  return (await faults(page)).map((fault) => `${path}: ${fault}`);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test.slow();

    test("axe finds nothing on what anybody may see", async ({ page }) => {
      const found = [];
      for (const path of PUBLIC) found.push(...(await look(page, path)));
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
      const buyer = await browser.newContext({ colorScheme });
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
  });
}

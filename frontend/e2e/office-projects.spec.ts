import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { goTo } from "./support/go-to";
import { changed, type Made, made, NILIMA, registerBuilder } from "./support/office";
import { signIn } from "./support/people";

const DRAFT = {
  ...{ name: "Quarry Yard", project_type: "residential" },
  ...{ address: "14 Quarry Road", city: "Pune", state: "Maharashtra", zipcode: "411001" },
};

async function draft(context: BrowserContext): Promise<number> {
  await registerBuilder(context);
  return (await made<Made>(context, "/api/projects", DRAFT)).id;
}

async function asKept(context: BrowserContext, id: number) {
  return (await context.request.get(`/api/projects/${id}`)).json();
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

const saved = (page: Page) => expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();

test("a new builder makes a draft, which is saved as it is typed, and publishes it", async ({ context, page }) => {
  await registerBuilder(context);
  await goTo(page, "/office/projects");
  await page.getByRole("link", { name: "Make the first project" }).click();

  // Nothing typed is lost by a reload, and the PIN code says the state.
  await page.getByLabel("Name").fill("Quarry Yard");
  await page.getByLabel("Address").fill("14 Quarry Road");
  await page.getByLabel("PIN or postal code").fill("411001");
  await page.reload();
  await expect(page.getByLabel("Name")).toHaveValue("Quarry Yard");
  await expect(page.getByLabel("City")).toHaveValue("Pune");
  await expect(page.getByLabel("State")).toHaveValue("Maharashtra");
  await page.getByRole("button", { name: "Make the draft" }).click();

  await page.waitForURL(/\/office\/projects\/\d+\/facts$/);
  const id = Number(page.url().split("/").at(-2));
  await page.getByLabel("Description").fill("Sixty homes around an old quarry.");
  await page.getByLabel("RERA number").fill("P52100012345");
  await page.getByRole("link", { name: "Next: Place" }).click();
  await page.waitForURL("**/place");
  await saved(page);
  await expect
    .poll(() => asKept(context, id))
    .toMatchObject({
      description: "Sixty homes around an old quarry.",
      rera_number: "P52100012345",
      published: false,
    });

  // Without homes it cannot be published, and the page says so.
  await goTo(page, `/office/projects/${id}/publish`);
  await expect(page.getByText("homes that can be booked")).toBeVisible();
  await expect(page.getByRole("button", { name: "Publish the project" })).toBeDisabled();
  const unit = { unit_number: "A-101", unit_type: "2BHK", floor_number: 1, area_sqft: 900, price: "5000000.00" };
  await made(context, "/api/units", { project_id: id, ...unit });
  await page.reload();
  await page.getByRole("button", { name: "Publish the project" }).click();
  await expect(page.getByRole("heading", { name: "It is published" })).toBeVisible();
  await page.getByRole("link", { name: "See its page" }).first().click();
  await expect(page.getByRole("heading", { name: "Quarry Yard", level: 1 })).toBeVisible();
});

test("somebody else's change of the same field is shown beside one's own; of another it is no matter", async ({
  context,
  page,
}) => {
  const id = await draft(context);
  await goTo(page, `/office/projects/${id}/place`);
  await expect(page.getByLabel("City")).toHaveValue("Pune");
  await changed(context, `/api/projects/${id}`, { state: "MH", city: "Nashik" });

  await page.getByLabel("Address").fill("15 Quarry Road");
  await page.getByLabel("Address").blur();
  await saved(page);
  await expect(page.getByLabel("State")).toHaveValue("MH");
  await expect(page.getByLabel("City")).toHaveValue("Nashik");

  // The other one is quicker by a moment.
  let isFirst = true;
  await page.route(`**/api/projects/${id}`, async (route) => {
    if (route.request().method() === "PATCH" && isFirst) {
      isFirst = false;
      await changed(context, `/api/projects/${id}`, { city: "Nagpur" });
    }
    await route.continue();
  });
  await page.getByLabel("City").fill("Nashik Road");
  await page.getByLabel("City").blur();
  const both = page.getByRole("alert").filter({ hasText: "Somebody else changed this" });
  await expect(both.getByRole("row", { name: "City" })).toContainText("Nashik Road");
  await expect(both.getByRole("row", { name: "City" })).toContainText("Nagpur");
  expect(await faults(page)).toEqual([]);
  await both.getByRole("button", { name: "Save mine over it" }).click();
  await saved(page);
  await expect.poll(() => asKept(context, id)).toMatchObject({ city: "Nashik Road", address: "15 Quarry Road" });
});

test("a refusal stands at its field, keeps what was typed, and does not hold up the rest", async ({
  context,
  page,
}) => {
  const id = await draft(context);
  await goTo(page, `/office/projects/${id}/terms`);
  await page.getByLabel("A hold lasts, in hours").fill("900");
  await page.getByLabel("Token amount").fill("2.5");
  await page.getByLabel("Token amount").blur();
  await expect(page.getByText("Input should be less than or equal to 720.")).toBeVisible();
  await expect.poll(async () => (await asKept(context, id)).token_percent).toBe(2.5);

  // Also over a reload, and with the platform out of reach.
  await page.reload();
  await expect(page.getByLabel("A hold lasts, in hours")).toHaveValue("900");
  await page.route("**/api/projects/**", (route) =>
    route.request().method() === "PATCH" ? route.abort() : route.continue(),
  );
  await page.getByLabel("A hold lasts, in hours").fill("96");
  await page.getByLabel("A hold lasts, in hours").blur();
  await expect(page.getByText("Not reached just now.")).toBeVisible();
  await page.unroute("**/api/projects/**");
  await saved(page);
  await expect.poll(() => asKept(context, id)).toMatchObject({ hold_hours: 96, token_percent: 2.5 });
});

test("what cannot be undone is said before it is done", async ({ context, page }) => {
  const id = await draft(context);
  await changed(context, `/api/projects/${id}`, { published: true });
  await goTo(page, `/office/projects/${id}/facts`);
  await page.getByRole("button", { name: "Construction has begun" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("There is no way back from this.");
  await dialog.getByRole("button", { name: "Construction has begun" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "It is complete" })).toBeVisible();

  await goTo(page, `/office/projects/${id}/publish`);
  await page.getByRole("button", { name: "Take it back" }).click();
  await dialog.getByRole("button", { name: "Take it back" }).click();
  await page.getByRole("button", { name: "Delete the draft" }).click();
  await dialog.getByRole("button", { name: "Delete the draft" }).click();
  await page.waitForURL("**/office/projects");
  await expect(page.getByRole("heading", { name: "No projects yet" })).toBeVisible();
  expect((await context.request.get(`/api/projects/${id}`)).status()).toBe(404);
});

test("who may not change projects is told so, and is offered nothing", async ({ context, page }) => {
  await signIn(context, NILIMA);
  await goTo(page, "/office/projects");
  await expect(page.getByRole("row", { name: /Kiln House/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "New project" })).toHaveCount(0);
  await goTo(page, "/office/projects/new");
  await expect(page.getByRole("heading", { name: "You may not change projects" })).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on the editor's steps, ${colorScheme}`, async ({ context, page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const id = await draft(context);
    const steps = ["facts", "place", "hours", "terms", "publish"].map((step) => `/office/projects/${id}/${step}`);
    for (const path of ["/office/projects", "/office/projects/new", ...steps]) {
      await goTo(page, path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await faults(page), path).toEqual([]);
    }
  });
}

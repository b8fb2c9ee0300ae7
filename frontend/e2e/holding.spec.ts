import { expect, type Page, test } from "@playwright/test";
import { goTo } from "./support/go-to";
import { FARHAN, freeUnit, hold, PASSWORD, register, signIn, type Unit } from "./support/people";

const PROJECT = "mill-wharf";

/** The steps from the unit on the plan to the last button before it is held. */
async function walkToReview(page: Page, unit: Unit): Promise<void> {
  await goTo(page, `/projects/${PROJECT}/hold/${unit.id}`);
  await page.getByRole("button", { name: "Continue to your details" }).click();
  await page.getByRole("button", { name: "Continue to the review" }).click();
  await expect(page.getByRole("heading", { name: "Look at it once more, then hold it" })).toBeVisible();
}

const holdButton = (page: Page) => page.getByRole("button", { name: /^Hold this home/ });

test("a visitor registers on the way, holds a home, and somebody else sees it on hold", async ({ browser, page }) => {
  test.slow();
  const unit = await freeUnit(page.request, PROJECT);
  await goTo(page, `/projects/${PROJECT}?unit=${unit.id}`);
  await expect(page.getByRole("heading", { name: unit.unit_number })).toBeVisible();
  await page.getByRole("link", { name: /^Hold this home/ }).click();

  await page.waitForURL(/\/login\?next=/);
  await page.getByRole("main").getByRole("link", { name: "Make an account" }).click();
  await page.waitForURL(/\/register\?/);
  await page.getByLabel("First name").fill("Ananya");
  await page.getByLabel("Last name").fill("Bose");
  await page.getByLabel("E-mail").fill(`ananya.${Date.now()}@example.com`);
  await page.getByLabel("Phone").fill("+919812345678");
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Make my account" }).click();
  await page.waitForURL(new RegExp(`/projects/${PROJECT}/hold/${unit.id}`));

  const second = await (await browser.newContext()).newPage();
  await goTo(second, `/projects/${PROJECT}?unit=${unit.id}`);
  const panel = second.getByRole("article").filter({ has: second.getByRole("heading", { name: unit.unit_number }) });
  await expect(panel.getByText("Free", { exact: true })).toBeVisible();

  await walkToReview(page, unit);
  await holdButton(page).click();
  await expect(page.getByRole("heading", { name: `${unit.unit_number} is held for you` })).toBeVisible();
  await expect(page.getByRole("timer")).toBeVisible();

  // Without a reload: the plan asks again by itself.
  await expect(panel.getByText("On hold", { exact: true })).toBeVisible({ timeout: 30_000 });
  await second.context().close();

  await page.getByRole("link", { name: "Open your booking" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(unit.unit_number);
  await goTo(page, "/home");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(unit.unit_number);
});

test("whoever was slower is told so, keeps what was typed, and is shown the nearest free homes", async ({
  browser,
  context,
  page,
}) => {
  await register(context);
  const unit = await freeUnit(page.request, PROJECT);
  await goTo(page, `/projects/${PROJECT}/hold/${unit.id}?step=details`);
  await page.getByLabel(/Special requests/).fill("A quiet side, please");
  await page.getByRole("button", { name: "Continue to the review" }).click();

  const faster = await browser.newContext();
  await register(faster, "Kabir");
  await hold(faster, unit.id);

  await holdButton(page).click();
  await expect(page.getByRole("heading", { name: "Somebody was faster" })).toBeVisible();
  await page
    .getByRole("link", { name: /^Hold / })
    .first()
    .click();
  await page.waitForURL(/\/hold\/\d+/);
  await page.getByRole("button", { name: "Continue to your details" }).click();
  await expect(page.getByLabel(/Special requests/)).toHaveValue("A quiet side, please");
  await faster.close();
});

test("pressing again after a lost answer holds once", async ({ context, page }) => {
  await register(context);
  const unit = await freeUnit(page.request, PROJECT);
  await walkToReview(page, unit);
  const keys: string[] = [];
  let lost = false;
  await page.route("**/api/bookings", async (route) => {
    keys.push(route.request().headers()["idempotency-key"] ?? "none");
    if (lost) return route.fallback();
    lost = true;
    await route.fetch(); // it reaches the platform, and its answer does not reach the page
    return route.abort("connectionreset");
  });
  await holdButton(page).click();
  await expect(page.getByRole("heading", { name: `${unit.unit_number} is held for you` })).toBeVisible({
    timeout: 30_000,
  });
  expect(keys.length).toBeGreaterThan(1);
  expect(new Set(keys).size).toBe(1);
  const { customer } = await (await context.request.get("/api/auth/me")).json();
  const bookings = await (await context.request.get(`/api/bookings/customer/${customer.id}`)).json();
  expect(bookings.total).toBe(1);
});

test("a double click makes one booking", async ({ context, page }) => {
  await register(context);
  const unit = await freeUnit(page.request, PROJECT);
  await walkToReview(page, unit);
  let asked = 0;
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/api/bookings")) asked += 1;
  });
  await holdButton(page).dblclick();
  await expect(page.getByRole("heading", { name: `${unit.unit_number} is held for you` })).toBeVisible();
  expect(asked).toBe(1);
});

test("a sign-in that ends in the middle of it loses nothing", async ({ context, page }) => {
  const { email } = await register(context);
  const unit = await freeUnit(page.request, PROJECT);
  await goTo(page, `/projects/${PROJECT}/hold/${unit.id}?step=details`);
  await page.getByLabel(/Special requests/).fill("Morning sun");
  await page.getByRole("button", { name: "Continue to the review" }).click();
  await context.clearCookies({ name: /plinth_/ });
  await holdButton(page).click();
  await expect(page.getByText("signed out").first()).toBeVisible();
  await signIn(context, email);
  await page.reload();
  await goTo(page, `/projects/${PROJECT}/hold/${unit.id}?step=details`);
  await expect(page.getByLabel(/Special requests/)).toHaveValue("Morning sun");
});

test("letting a hold go shows the refund first, and frees the home", async ({ context, page }) => {
  await register(context);
  const unit = await freeUnit(page.request, PROJECT);
  const { id } = await hold(context, unit.id);
  await goTo(page, `/home/bookings/${id}`);
  await page
    .getByRole("button", { name: /^(Cancel|Let)/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await dialog.getByRole("textbox").fill("We found another one");
  await dialog
    .getByRole("button", { name: /^(Cancel|Let|Yes)/ })
    .last()
    .click();
  await expect(page.getByText("Cancelled").first()).toBeVisible();
  const { status } = await (await context.request.get(`/api/units/${unit.id}`)).json();
  expect(status).toBe("available");
});

test("a hold shows how long it still lasts", async ({ context, page }) => {
  await signIn(context, FARHAN);
  await goTo(page, "/home");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Held for you");
});

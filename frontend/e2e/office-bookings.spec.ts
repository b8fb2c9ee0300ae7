import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test";
import { goTo } from "./support/go-to";
import { IMRAN, type Made, made, project, registerBuilder } from "./support/office";
import { signIn } from "./support/people";

const TARA = { first_name: "Tara", last_name: "Sen", phone: "+919812345678" };
const NOOR = { first_name: "Noor", last_name: "Khan", phone: "+919812345679" };
const newcomer = (who = TARA) => ({ ...who, email: `${who.first_name.toLowerCase()}.${randomUUID()}@example.com` });

const book = (context: BrowserContext, unit: Made | undefined, customer = newcomer()) =>
  made<Made & { reference: string }>(context, "/api/bookings", { unit_id: unit?.id, customer });

/** Presses until something comes of it: a page is painted before its scripts are there. */
async function press(what: Locator, comes: Locator) {
  await expect(async () => {
    await what.click({ timeout: 5_000 });
    await expect(comes).toBeVisible({ timeout: 5_000 });
  }).toPass();
}

async function typeNewcomer(page: Page, email: string) {
  await page.getByText("Somebody new", { exact: true }).click();
  await page.getByLabel("First name").fill(TARA.first_name);
  await page.getByLabel("Last name").fill(TARA.last_name);
  await page.getByRole("textbox", { name: "Phone" }).fill(TARA.phone);
  await page.getByRole("textbox", { name: "E-mail" }).fill(email);
}

test("somebody at the desk books a home for a walk-in", async ({ context, page }) => {
  await registerBuilder(context);
  await project(context, 3);
  const { email } = newcomer();
  await goTo(page, "/office/bookings");
  await expect(page.getByRole("heading", { name: "No bookings yet" })).toBeVisible();
  const dialog = page.getByRole("dialog", { name: "New booking" });
  await press(page.getByRole("button", { name: "New booking" }), dialog);
  await dialog.getByRole("combobox", { name: "Free home" }).fill("103");
  await expect(dialog.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("table", { name: "Cost sheet" })).toContainText("₹50,00,000");

  // What is missing is said at its field, and so is what the API does not take.
  await dialog.getByRole("button", { name: "Hold for 72 hours" }).click();
  await expect(dialog.getByRole("combobox", { name: "Name, e-mail or phone" })).toHaveAccessibleDescription(
    /Please say for whom it is/,
  );
  await typeNewcomer(page, "tara@@example.com");
  await dialog.getByRole("button", { name: "Hold for 72 hours" }).click();
  const address = dialog.getByRole("textbox", { name: "E-mail" });
  await expect(address).toHaveAccessibleDescription(/This is not an e-mail address\./);
  await expect(address).toBeFocused();
  await address.fill(email);
  await dialog.getByRole("button", { name: "Hold for 72 hours" }).dblclick();

  await expect(page.getByRole("heading", { name: "A-103 is held for Tara Sen" })).toBeVisible();
  await expect(page.getByRole("dialog")).toContainText(`An account was made for them, under ${email}`);
  await page.getByRole("link", { name: "Open the booking" }).click();
  await expect(page).toHaveURL(/\/office\/bookings\/\d+$/);

  await goTo(page, "/office/bookings");
  await expect(page.getByRole("grid")).toHaveAttribute("aria-rowcount", "2");
  await expect(page.getByRole("row", { name: /A-103.*Tara Sen/ })).toBeVisible();
});

test("what is typed outlives a refresh, and somebody who was faster", async ({ context, page }) => {
  await registerBuilder(context);
  const { units } = await project(context, 3);
  const { email } = newcomer();
  await goTo(page, "/office/bookings");
  const open = page.getByRole("button", { name: "New booking" });
  const dialog = page.getByRole("dialog", { name: "New booking" });
  await press(open, dialog);
  await dialog.getByRole("combobox", { name: "Free home" }).fill("101");
  await dialog.getByRole("option").click();
  await typeNewcomer(page, email);
  await page.reload();
  await press(open, dialog);
  await expect(dialog).toContainText("This is what you had typed before.");
  await expect(dialog.getByRole("textbox", { name: "E-mail" })).toHaveValue(email);

  // Their account is made only with a booking: nothing of the refused one is left.
  await book(context, units[0]);
  await dialog.getByRole("button", { name: "Hold for 72 hours" }).click();
  await expect(dialog.getByRole("alert").filter({ hasText: "Somebody was faster" })).toBeVisible();
  await dialog.getByRole("button", { name: "Take A-102" }).click();
  await dialog.getByRole("button", { name: "Hold for 72 hours" }).click();
  await expect(page.getByRole("heading", { name: "A-102 is held for Tara Sen" })).toBeVisible();

  // Who has booked is known from then on.
  await page.getByRole("button", { name: "Book another home" }).click();
  await expect(dialog).toContainText(email);
  await expect(dialog).not.toContainText("This is what you had typed before.");
});

test("an answer that got lost does not book twice", async ({ context, page }) => {
  await registerBuilder(context);
  await project(context, 2);
  const { email } = newcomer();
  await goTo(page, "/office/bookings");
  const dialog = page.getByRole("dialog", { name: "New booking" });
  await press(page.getByRole("button", { name: "New booking" }), dialog);
  await dialog.getByRole("combobox", { name: "Free home" }).fill("102");
  await dialog.getByRole("option").click();
  await typeNewcomer(page, email);
  // The booking is made, and nobody here hears of it.
  await page.route("**/api/bookings", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await dialog.getByRole("button", { name: "Hold for 72 hours" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Pressing the button again cannot book twice.");
  await page.unroute("**/api/bookings");
  await dialog.getByRole("button", { name: "Hold for 72 hours" }).click();
  await expect(page.getByRole("heading", { name: "A-102 is held for Tara Sen" })).toBeVisible();
  const { total } = await (await context.request.get("/api/builder/bookings")).json();
  expect(total).toBe(1);
});

test("filters, order and the open booking are in the address", async ({ context, page, isMobile }) => {
  await registerBuilder(context);
  const { units } = await project(context, 3);
  const [first, second] = [await book(context, units[0]), await book(context, units[1])];
  const third = await book(context, units[2], newcomer(NOOR));
  await goTo(page, "/office/bookings");
  const grid = page.getByRole("grid");
  const rows = grid.locator("[data-index]");
  await expect(rows.first()).toContainText("A-103");
  await expect(async () => {
    await page.getByRole("searchbox").fill("");
    await page.getByRole("searchbox").fill("noor");
    await expect(page).toHaveURL(/q=noor/, { timeout: 5_000 });
  }).toPass();
  await expect(grid).toHaveAttribute("aria-rowcount", "2");
  await page.getByRole("searchbox").fill("");
  await page.getByRole("button", { name: /^On hold/ }).click();
  await expect(page).toHaveURL(/status=reserved/);
  await page.getByLabel("How much is paid").selectOption("Paid in full");
  await expect(page.getByRole("heading", { name: "No booking fits" })).toBeVisible();
  await page.getByRole("button", { name: "Show all bookings" }).click();
  await expect(page).toHaveURL(/\/office\/bookings$/);
  await expect(rows).toHaveCount(3);

  await goTo(page, "/office/bookings?sort=oldest");
  await expect(rows.first()).toContainText("A-101");
  const panel = page.getByRole("complementary", { name: /A-101/ });
  await press(rows.first(), panel);
  await expect(panel).toContainText(first.reference);
  await expect(page).toHaveURL(new RegExp(`open=${first.id}`));
  await expect(panel.getByRole("link", { name: "End the hold", exact: true })).toHaveAttribute(
    "href",
    `/office/bookings/${first.id}?do=cancel`,
  );
  if (!isMobile) {
    await page.keyboard.press("j");
    await expect(page.getByRole("complementary", { name: /A-102/ })).toContainText(second.reference);
    await page.keyboard.press("j");
    await expect(page).toHaveURL(new RegExp(`open=${third.id}`));
    await page.keyboard.press("k");
  } else {
    await goTo(page, `/office/bookings?sort=oldest&open=${second.id}`);
  }
  await page.reload();
  await expect(page.getByRole("complementary", { name: /A-102/ })).toContainText(second.reference);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/office\/bookings\?sort=oldest$/);
});

test("the file has what the filters leave, from all pages", async ({ context, page }) => {
  await registerBuilder(context);
  const { units } = await project(context, 2);
  const kept = await book(context, units[0]);
  await book(context, units[1], newcomer(NOOR));
  await goTo(page, "/office/bookings?q=tara");
  const csv = page.getByRole("menuitem", { name: "CSV, for any program" });
  await press(page.getByRole("button", { name: "Export" }), csv);
  const [file] = await Promise.all([page.waitForEvent("download"), csv.click()]);
  expect(file.suggestedFilename()).toBe("bookings.csv");
  const lines = readFileSync(await file.path(), "utf8")
    .trim()
    .split("\r\n");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(kept.reference);
});

test("who works on the site is told whose the bookings are", async ({ context, page }) => {
  await signIn(context, IMRAN);
  await goTo(page, "/office/bookings");
  await expect(page.getByRole("heading", { name: "Bookings are for the office" })).toBeVisible();
  await expect(page.getByRole("grid")).toHaveCount(0);
  await expect(page.getByRole("main")).not.toContainText("₹");
});

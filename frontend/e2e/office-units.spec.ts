import { type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test";
import { goTo } from "./support/go-to";
import { changed, DESK, IMRAN, project, registerBuilder } from "./support/office";
import { hold, register, signIn } from "./support/people";

/** What the platform has of the unit. */
async function unit(
  context: BrowserContext,
  id: number,
): Promise<{ price: string; status: string; facing: string | null }> {
  return (await context.request.get(`/api/units/${id}`)).json();
}

const row = (page: Page, number: string) => page.getByRole("row").filter({ hasText: number });
const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 768;

/** Opens a page of units, as a table or as a plan, and waits until they answer. */
const openUnits = (page: Page, path: string) => goTo(page, path, "[data-index], [data-unit]");

/** Begins to give the unit another price: in its cell, on a phone in the form beside it. */
async function beginPrice(page: Page, number: string): Promise<Locator> {
  if (!isPhone(page)) {
    await row(page, number).locator("[data-cell=price]").click();
    return page.getByLabel(`Price of ${number}`);
  }
  const edit = page.getByRole("button", { name: "Edit" });
  if (!(await edit.isVisible())) await row(page, number).click();
  await edit.click();
  return page.getByLabel("Price", { exact: true });
}

async function endPrice(page: Page, field: Locator, typed: string) {
  await field.fill(typed);
  if (isPhone(page)) await page.getByRole("button", { name: "Save", exact: true }).click();
  else await field.press("Enter");
}

test("two people who change the same unit: neither's change is lost without a word", async ({
  context,
  page,
  browser,
}) => {
  const { email } = await registerBuilder(context);
  const { id, units } = await project(context, 2);
  const contexts = { viewport: page.viewportSize(), baseURL: test.info().project.use.baseURL, locale: "en-IN" };
  const elsewhere = await browser.newContext(contexts);
  await signIn(elsewhere, email);
  const other = await elsewhere.newPage();
  const [first] = units as [{ id: number }];
  await openUnits(page, `/office/units?project=${id}`);
  await openUnits(other, `/office/units?project=${id}`);

  // Both begin with 50,00,000.
  const theirs = await beginPrice(other, "A-101");
  await endPrice(page, await beginPrice(page, "A-101"), "51,00,000");
  await expect.poll(async () => (await unit(context, first.id)).price).toBe("5100000.00");
  await endPrice(other, theirs, "52 lakh");
  const choice = other.getByRole("alert").filter({ hasText: "Somebody else changed this" });
  await expect(choice).toContainText("₹52,00,000");
  await expect(choice).toContainText("₹51,00,000");
  expect((await unit(context, first.id)).price).toBe("5100000.00");
  await choice.getByRole("button", { name: "Save mine over it" }).click();
  await expect.poll(async () => (await unit(context, first.id)).price).toBe("5200000.00");

  // And the other way: what stands is taken over.
  await openUnits(page, page.url());
  const mine = await beginPrice(page, "A-101");
  await changed(elsewhere, `/api/units/${first.id}`, { price: "5500000.00" });
  await endPrice(page, mine, "53 lakh");
  await page.getByRole("button", { name: "Go on from what stands" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Somebody else" })).toHaveCount(0);
  await expect(page.getByText("₹55,00,000").first()).toBeVisible();
  expect((await unit(context, first.id)).price).toBe("5500000.00");
  await elsewhere.close();
});

test("many are changed at once, all or none: who is in the way is named, and the change is undone", async ({
  context,
  page,
  browser,
}) => {
  await registerBuilder(context);
  const { id, units } = await project(context, 4);
  const [, , third] = units as [{ id: number }, { id: number }, { id: number }];
  await openUnits(page, `/office/units?project=${id}&view=plan`);
  for (const { id } of units) await page.locator(`[data-unit="${id}"]`).click();
  const bar = page.getByRole("region", { name: "The selected units" });
  await expect(bar).toContainText("4 selected");

  // Somebody holds one of them before the page knows.
  const customer = await browser.newContext({ baseURL: test.info().project.use.baseURL });
  await register(customer);
  await hold(customer, third.id);
  await customer.close();
  await bar.getByRole("button", { name: "Take off sale" }).click();
  const refused = page.getByRole("alert").filter({ hasText: "Nothing was changed" });
  await expect(refused).toContainText("A-103");
  await expect(bar).toContainText("4 selected");
  for (const each of units) expect((await unit(context, each.id)).status).not.toBe("withheld");

  await refused.getByRole("button", { name: "Take it out of the selection" }).click();
  await expect(bar).toContainText("3 selected");
  await bar.getByRole("button", { name: "Take off sale" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Taken off sale · 3 units" })).toBeVisible();
  for (const each of units) {
    expect((await unit(context, each.id)).status).toBe(each.id === third.id ? "reserved" : "withheld");
  }
  await page.getByRole("button", { name: "Changes" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("dialog").getByRole("button", { name: "Redo" })).toBeVisible();
  await page.keyboard.press("Escape");
  for (const each of units) {
    expect((await unit(context, each.id)).status).toBe(each.id === third.id ? "reserved" : "available");
  }

  // A raise is seen before it is made, and undone unless somebody has changed one of them since.
  await bar.getByRole("button", { name: "Change prices" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Percent").first().fill("2.55");
  await expect(dialog.getByRole("row", { name: /^A-101/ })).toContainText("₹51,28,000");
  await expect(dialog.getByRole("row", { name: /^All together/ })).toContainText("₹1,53,84,000");
  await dialog.getByRole("button", { name: "Change 3 prices" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Price changed · 3 units" })).toBeVisible();
  await changed(context, `/api/units/${units[0]?.id}`, { price: "9000000.00" });
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("dialog")).toContainText("₹90,00,000");
  await page.getByRole("button", { name: "Go on from what stands" }).click();
  expect((await unit(context, units[1]?.id ?? 0)).price).toBe("5128000.00");
});

test(
  "cells are edited with the keyboard alone, and what is refused is said and kept",
  DESK,
  async ({ context, page }) => {
    await registerBuilder(context);
    const { id, units } = await project(context, 3);
    const [first, second] = units as [{ id: number }, { id: number }];
    await openUnits(page, `/office/units?project=${id}`);
    await row(page, "A-101").focus();
    await page.keyboard.press("F2");
    await expect(page.getByLabel("Price of A-101")).toBeFocused();
    await page.keyboard.type("61 lakh");
    await page.keyboard.press("Enter");
    await expect(page.getByLabel("Price of A-102")).toBeFocused();
    await page.keyboard.type("cheap");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert").filter({ hasText: "An amount is expected" })).toBeVisible();
    await page.getByLabel("Price of A-102").fill("0");
    await page.keyboard.press("Tab");
    await expect(page.getByLabel("Facing of A-102")).toBeFocused();
    // The API's own sentence, and what was typed is still there, also after the page has been loaded again.
    await expect(page.getByRole("alert").filter({ hasText: "The amount must be more than zero." })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(row(page, "A-102")).toContainText("not saved");
    await openUnits(page, page.url());
    await row(page, "A-102").locator("[data-cell=price]").click();
    await expect(page.getByLabel("Price of A-102")).toHaveValue("0");
    await page.keyboard.press("Escape");
    await expect(row(page, "A-102")).toContainText("₹50,00,000");
    await expect(row(page, "A-102")).toBeFocused();
    expect((await unit(context, first.id)).price).toBe("6100000.00");
    expect((await unit(context, second.id)).price).toBe("5000000.00");

    await page.keyboard.press("Control+z");
    await expect(row(page, "A-101")).toContainText("₹50,00,000");
    await expect.poll(async () => (await unit(context, first.id)).price).toBe("5000000.00");
  },
);

test(
  "the plan: a rectangle chooses what it touches, keys walk and choose, the table has the same choice",
  DESK,
  async ({ context, page }) => {
    await registerBuilder(context);
    const { id, units } = await project(context, 4);
    await openUnits(page, `/office/units?project=${id}&view=plan`);
    const cells = units.map((each) => page.locator(`[data-unit="${each.id}"]`));
    const boxes = await Promise.all(cells.slice(0, 3).map((cell) => cell.boundingBox()));
    const [from, , to] = boxes;
    if (!from || !to) throw new Error("the units are not on the page");
    await page.mouse.move(from.x - 6, from.y + 4);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 });
    await page.mouse.up();
    const bar = page.getByRole("region", { name: "The selected units" });
    await expect(bar).toContainText("3 selected");
    await page.keyboard.down("Alt");
    await page.mouse.move(from.x - 6, from.y + 4);
    await page.mouse.down();
    await page.mouse.move(from.x + 8, from.y + 8, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up("Alt");
    await expect(bar).toContainText("2 selected");

    await cells[2]?.focus();
    await page.keyboard.press("Shift+ArrowRight");
    await expect(cells[3] as (typeof cells)[number]).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press(" ");
    await expect(cells[3] as (typeof cells)[number]).toHaveAttribute("aria-selected", "false");
    await page.keyboard.press("Control+a");
    await expect(bar).toContainText("4 selected");
    await page.getByText("Table", { exact: true }).click();
    await expect(row(page, "A-104")).toHaveAttribute("aria-selected", "true");
    await expect(bar).toContainText("4 selected");
  },
);

test("who is on the site looks at units, and changes none", async ({ context, page }) => {
  await signIn(context, IMRAN);
  await openUnits(page, "/office/units?status=sold");
  await page.locator('[data-index="0"]').click();
  const panel = page.getByRole("complementary");
  await expect(panel).toContainText("Prices so far");
  await expect(panel.getByRole("link")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Edit" })).toHaveCount(0);
  await expect(page.getByRole("grid").getByRole("checkbox")).toHaveCount(0);
});

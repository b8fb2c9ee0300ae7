import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { goTo } from "./support/go-to";
import { changed, DESK, IMRAN, type Made, made, project, registerBuilder } from "./support/office";
import { register, signIn } from "./support/people";

type Customer = { context: BrowserContext; write: (content: string) => Promise<{ conversation_id: number }> };

/** Somebody who writes to the project, on a device of their own. */
async function customerOf(browser: Browser, projectId: number, name: string): Promise<Customer> {
  const context = await browser.newContext();
  await register(context, name);
  return { context, write: (content) => made(context, "/api/messages", { project_id: projectId, content }) };
}

const list = (page: Page) => page.getByRole("navigation", { name: "Conversations" });
const thread = (page: Page) => page.getByRole("region", { name: /^Messages with/ });
const field = (page: Page) => page.getByRole("textbox", { name: "Your message" });

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

test("what a visitor writes is answered in the office, and each side sees the other's words come", async ({
  browser,
  context,
  page,
}) => {
  // Each of them asks for what is new only every ten seconds.
  test.slow();
  await registerBuilder(context);
  const { id } = await project(context, 1);
  const tara = await customerOf(browser, id, "Tara");
  await goTo(page, "/office/messages");
  await expect(page.getByRole("heading", { name: "No conversations yet" })).toBeVisible();

  const { conversation_id } = await tara.write("Is the east side quiet?");
  await list(page)
    .getByRole("link", { name: /Tara Sen/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`/office/messages/${conversation_id}$`));
  await expect(page).toHaveTitle(/^Tara Sen, /);
  await expect(thread(page)).toContainText("Is the east side quiet?");
  expect(await faults(page)).toEqual([]);

  await field(page).fill("It looks on the orchard.");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(thread(page).getByText(/^You · .* · Sent$/)).toBeVisible();
  await expect(field(page)).toHaveValue("");

  const hers = await tara.context.newPage();
  await goTo(hers, `/home/messages/${conversation_id}`);
  await expect(thread(hers)).toContainText("It looks on the orchard.");
  await expect(thread(page).getByText(/^You · .* · Read$/)).toBeVisible();
  await tara.write("Then I come and see it.");
  await expect(thread(page)).toContainText("Then I come and see it.");
  await tara.context.close();
});

test("a message that cannot be sent is kept, also over a reload, and is sent once", async ({
  browser,
  context,
  page,
}) => {
  await registerBuilder(context);
  const { id } = await project(context, 1);
  const tara = await customerOf(browser, id, "Tara");
  const { conversation_id } = await tara.write("Hello?");
  await goTo(page, `/office/messages/${conversation_id}`);
  await expect(thread(page)).toContainText("Hello?");

  // It gets there, and its answer is lost on the way.
  await page.route("**/api/messages", async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    await route.fetch();
    await route.abort();
  });
  await field(page).fill("Good morning.");
  await field(page).press("ControlOrMeta+Enter");
  await expect(page.getByText("Not sent.")).toBeVisible();
  await field(page).fill("A thought that is not finished");
  await page.unroute("**/api/messages");
  await page.reload();
  await expect(field(page)).toHaveValue("A thought that is not finished");
  await page.getByRole("button", { name: "Send again" }).click();
  await expect(page.getByText("Not sent.")).toBeHidden();
  const said = await (await context.request.get(`/api/messages?conversation_id=${conversation_id}`)).json();
  expect(said.items.map(({ content }: { content: string }) => content)).toEqual(["Good morning.", "Hello?"]);
  await tara.context.close();
});

test("one goes through the inbox with the keyboard, and finds in it", DESK, async ({ browser, context, page }) => {
  await registerBuilder(context);
  const { id } = await project(context, 1);
  const [uma, vera] = [await customerOf(browser, id, "Uma"), await customerOf(browser, id, "Vera")];
  await uma.write("About the parking.");
  await vera.write("About the kitchen.");
  await goTo(page, "/office/messages");
  await expect(list(page).getByRole("link")).toHaveCount(2);
  const name = page.getByRole("heading", { level: 1 });
  await page.keyboard.press("j");
  await expect(name).toHaveText("Vera Sen");
  await page.keyboard.press("j");
  await expect(name).toHaveText("Uma Sen");
  await page.keyboard.press("r");
  await page.keyboard.type("One jar of keys, no. 5");
  await expect(field(page)).toHaveValue("One jar of keys, no. 5");
  await page.keyboard.press("Escape");
  await page.keyboard.press("k");
  await expect(name).toHaveText("Vera Sen");
  await expect(field(page)).toHaveValue("");
  await page.goBack();
  await expect(name).toHaveText("Uma Sen");
  await expect(field(page)).toHaveValue("One jar of keys, no. 5");

  await page.getByRole("searchbox", { name: /^Search by name/ }).fill("kitchen");
  await expect(list(page).getByRole("link")).toHaveCount(1);
  await expect(page).toHaveURL(/[?&]q=kitchen/);
  await page.reload();
  await expect(list(page).getByRole("link", { name: /Vera Sen/ })).toBeVisible();
  await expect(list(page).getByRole("link")).toHaveCount(1);
  for (const each of [uma, vera]) await each.context.close();
});

test("the builder writes first to somebody who has booked, about their home", async ({ browser, context, page }) => {
  await registerBuilder(context);
  const { id, units } = await project(context, 1);
  const tara = await customerOf(browser, id, "Tara");
  const booking = await made<Made>(tara.context, "/api/bookings", { unit_id: units[0]?.id });
  await goTo(page, "/office/messages");
  await page.getByRole("button", { name: "New message" }).click();
  await page.getByRole("textbox", { name: "To whom?" }).fill("Tara");
  await page.getByRole("link", { name: /Tara Sen/ }).click();
  await expect(page).toHaveURL(new RegExp(`/office/messages/new\\?booking=${booking.id}$`));
  await expect(page.getByText("About A-101", { exact: true })).toBeVisible();
  await field(page).fill("Welcome.");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page).toHaveURL(/\/office\/messages\/\d+$/);
  await expect(thread(page)).toContainText("Welcome.");
  await expect(thread(page).getByRole("link", { name: "About A-101" })).toBeVisible();
  await tara.context.close();
});

test("the people on site read and answer, and see no bookings and no money", async ({ context, page }) => {
  await signIn(context, IMRAN);
  const { items } = await (await context.request.get("/api/messages/conversations?unread=false")).json();
  await goTo(page, `/office/messages/${items[0].id}`);
  await expect(field(page)).toBeVisible();
  await expect(page.getByRole("button", { name: "New message" })).toHaveCount(0);
  const about = page.getByRole("button", { name: "About them" });
  if (await about.isVisible()) await about.click();
  await expect(page.getByRole("heading", { name: "Visits" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Bookings" })).toHaveCount(0);
  await expect(page.getByRole("complementary")).not.toContainText("₹");
});

test("two who change the builder's profile at once both see what the other wrote", async ({ context, page }) => {
  const { builderId } = await registerBuilder(context);
  await goTo(page, "/office/settings");
  const address = page.getByLabel("Office address");
  await expect(address).toHaveValue("14 Quarry Road, Pune");
  expect(await faults(page)).toEqual([]);
  await address.fill("1 New Street, Pune");
  await changed(context, "/api/auth/me", {
    builder: { address: "9 Other Street, Pune", website: "https://pier.example" },
  });
  await page.reload();
  await expect(address).toHaveValue("1 New Street, Pune");
  await changed(context, "/api/auth/me", { builder: { address: "8 Third Street, Pune" } });
  await page.getByRole("button", { name: "Save changes" }).click();
  const both = page.getByRole("alert");
  await expect(both.getByRole("row", { name: /Office address/ })).toContainText("8 Third Street, Pune");
  await both.getByRole("button", { name: "Save mine over it" }).click();
  await expect(page.getByText("The builder’s profile is saved.")).toBeVisible();
  const { builder } = await (await context.request.get("/api/auth/me")).json();
  expect(builder).toMatchObject({ id: builderId, address: "1 New Street, Pune", website: "https://pier.example" });

  await page.getByLabel("Phone, with the country code").fill("+91 12345 67890 12345");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByLabel("Phone, with the country code")).toHaveAttribute("aria-invalid", "true");
});

import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { goTo } from "./support/go-to";
import { changed, IMRAN, type Made, made, project, registerBuilder } from "./support/office";
import { ASHA, hold, register, signIn } from "./support/people";

type Booking = Made & { reference: string; status: string; token_amount: string };
type World = { customer: BrowserContext; booking: Booking; own: Made };

/** A builder of one's own, with a booking of Nadia's whose token is paid. */
async function world(context: BrowserContext, customer: BrowserContext): Promise<World> {
  await registerBuilder(context);
  const own = await project(context, 2);
  await register(customer, "Nadia");
  const [unit] = own.units;
  const { id } = await hold(customer, unit?.id ?? 0);
  const booking: Booking = await (await customer.request.get(`/api/bookings/${id}`)).json();
  await made(context, "/api/payments", {
    ...{ booking_id: id, amount: booking.token_amount, payment_type: "token", payment_method: "bank_transfer" },
  });
  return { customer, booking, own };
}

/** The first free time of the days after tomorrow: what is agreed for today by the clock of the place stays in the list. */
async function freeTime(context: BrowserContext, { id }: Made): Promise<string> {
  for (const days of [2, 3, 4]) {
    const date = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const { slots } = await (await context.request.get(`/api/appointments/slots?project_id=${id}&date=${date}`)).json();
    if (slots.length > 0) return slots[0].starts_at;
  }
  throw new Error("nobody is received on three days in a row");
}

const waiting = (page: Page) => page.getByRole("region", { name: "Waiting for you" });

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

test("a booking is confirmed and a visit agreed to in their rows", async ({ browser, context, page }) => {
  const { customer, booking, own } = await world(context, await browser.newContext());
  const starts_at = await freeTime(customer, own);
  const asked = { project_id: own.id, appointment_type: "site_visit", starts_at };
  const visit = await made<Made>(customer, "/api/appointments", asked);

  await goTo(page, "/office");
  const list = waiting(page);
  await expect(list.getByRole("listitem")).toHaveCount(2);
  const records = list.locator("[data-record]");
  // The rows are there before the page answers to keys.
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(records.first()).toBeFocused({ timeout: 2_000 });
  }).toPass();
  await page.keyboard.press("j");
  await expect(records.last()).toBeFocused();
  await list.getByRole("button", { name: "To confirm 1" }).click();
  await expect(page).toHaveURL(/kind=to_confirm/);
  await expect(list.getByRole("listitem")).toHaveCount(1);

  await list.getByRole("button", { name: "Confirm: A-101, Nadia Sen" }).click();
  const dialog = page.getByRole("dialog", { name: "Confirm the booking of A-101" });
  await expect(dialog.getByText("The home is allotted to Nadia Sen and stands as booked.")).toBeVisible();
  await expect(dialog.getByText("₹50,00,000")).toBeVisible();
  await dialog.getByRole("button", { name: "Confirm the booking" }).dblclick();
  await expect(dialog).toBeHidden();
  await expect(page.getByText("Confirmed. Nadia Sen has been told.")).toBeVisible();
  await expect(list.getByText("Nothing of this kind waits")).toBeVisible();
  const now = await (await context.request.get(`/api/bookings/${booking.id}`)).json();
  expect([now.status, now.history.length]).toEqual(["confirmed", 3]);

  await list.getByRole("button", { name: /^All/ }).click();
  const draw = list.getByRole("link", { name: "Draw up agreement: A-101, Nadia Sen" });
  await expect(draw).toHaveAttribute("href", `/office/bookings/${booking.id}?do=agreement`);
  await list.getByRole("button", { name: /^Confirm time/ }).press("Enter");
  await expect(page.getByText("The time is confirmed. Nadia Sen has been told.")).toBeVisible();
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await expect(records).toBeFocused();
  expect((await (await context.request.get(`/api/appointments/${visit.id}`)).json()).status).toBe("confirmed");
  await expect(page.getByRole("link", { name: /^Homes free/ })).toContainText("1 of 2");
  expect(await faults(page)).toEqual([]);
});

test("what is not reached comes back, and what the customer has changed is not done: both say why", async ({
  browser,
  context,
  page,
}) => {
  const { customer, booking } = await world(context, await browser.newContext());
  await goTo(page, "/office");
  const list = waiting(page);
  await list.getByRole("button", { name: "Confirm: A-101, Nadia Sen" }).click();
  const dialog = page.getByRole("dialog", { name: "Confirm the booking of A-101" });
  const submit = dialog.getByRole("button", { name: "Confirm the booking" });
  const moves = `**/api/bookings/${booking.id}/status`;
  await page.route(moves, (route) => route.abort());
  await submit.click();
  await expect(list.getByRole("listitem").getByRole("alert")).toBeVisible();
  expect((await (await context.request.get(`/api/bookings/${booking.id}`)).json()).status).toBe("token_paid");
  await page.unroute(moves);

  await list.getByRole("button", { name: "Confirm: A-101, Nadia Sen" }).click();
  await expect(submit).toBeEnabled();
  await changed(customer, `/api/bookings/${booking.id}/status`, { status: "cancelled", reason: "Found another home." });
  await submit.click();
  await expect(list.getByRole("alert")).toContainText("A-101, Nadia Sen: Nothing was changed");
  await expect(list.getByRole("alert")).toContainText("it is now: Cancelled");
  await expect(list.getByRole("listitem")).toHaveCount(0);
  await expect(list.getByText("Nothing waits for you")).toBeVisible();
  expect((await (await context.request.get(`/api/bookings/${booking.id}`)).json()).status).toBe("cancelled");
  await list.getByRole("button", { name: "Put this message away" }).click();
  await expect(list.getByRole("alert")).toHaveCount(0);
});

test("numbers and charts lead to what is behind them, and can be read as tables", async ({ context, page }) => {
  await signIn(context, ASHA);
  const today = await (await context.request.get("/api/builder/today")).json();
  await goTo(page, "/office");
  const money = page.getByRole("region", { name: "Money, planned and received" });
  const months = money.getByRole("table");
  await expect(months.getByRole("row")).toHaveCount(today.months.length + 1);
  await expect(months).not.toBeInViewport();
  await money.getByText("Table").click();
  await expect(months.getByRole("link").first()).toBeVisible();
  await expect(months.getByRole("row").nth(1).getByRole("cell").first()).toHaveText(/^₹[\d,.]+$/);

  const stages = page.getByRole("table", { name: "Where bookings stand" });
  await expect(stages.getByRole("row", { name: /^Agreement signed/ })).toContainText(
    String(today.numbers.bookings.agreement_signed ?? 0),
  );
  await expect(stages.getByRole("link", { name: "Confirmed" })).toHaveAttribute(
    "href",
    "/office/bookings?status=confirmed",
  );
  await expect(page.getByRole("link", { name: /^Overdue/ })).toHaveAttribute("href", /view=dues/);
  expect(await faults(page)).toEqual([]);
});

test("the site’s people see no money, and a new builder the first step", async ({ browser, context, page }) => {
  await signIn(context, IMRAN);
  await goTo(page, "/office");
  await expect(page.getByRole("link", { name: /^Homes free/ })).toBeVisible();
  await expect(page.getByRole("table", { name: "Homes" })).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("₹");
  await expect(page.getByRole("button", { name: "Record a payment" })).toHaveCount(0);
  await expect(page.getByRole("table", { name: "Where bookings stand" })).toHaveCount(0);

  const fresh = await browser.newContext();
  await registerBuilder(fresh);
  const first = await fresh.newPage();
  await goTo(first, "/office");
  await expect(first.getByText("Nothing waits for you")).toBeVisible();
  await expect(first.getByRole("link", { name: /project/i }).last()).toBeVisible();
  await expect(first.getByRole("link", { name: /^Homes free/ })).toHaveCount(0);
  expect(await faults(first)).toEqual([]);
});

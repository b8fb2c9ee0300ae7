import { readFile } from "node:fs/promises";
import { type BrowserContext, type Download, expect, type Page, test } from "@playwright/test";
import { goTo } from "./support/go-to";
import { made, project, registerBuilder } from "./support/office";
import { freeUnit, hold, register, signIn } from "./support/people";

const PROJECT = "mill-wharf";
type Books = { payments: { payment_status: string; amount: string }[]; payable_amount: string; paid_amount: string };

/** A customer of the test's own who holds a home. */
async function held(context: BrowserContext): Promise<{ id: number; email: string }> {
  const { email } = await register(context);
  const unit = await freeUnit(context.request, PROJECT);
  const { id } = await hold(context, unit.id);
  return { id, email };
}

async function read<T>(context: BrowserContext, path: string): Promise<T> {
  return (await (await context.request.get(path)).json()) as T;
}

/** From the booking's own page, as people come, to the gateway. */
async function setOut(page: Page, bookingId: number): Promise<void> {
  await goTo(page, `/home/bookings/${bookingId}`);
  await page.getByRole("link", { name: "Pay online" }).first().click();
  await expect(page.getByRole("radio", { name: /^Token amount/ })).toBeChecked();
  await page.getByRole("button", { name: /^Continue with/ }).click();
  await expect(page.getByText("Development gateway: no money moves")).toBeVisible();
}

const payButton = (page: Page) => page.getByRole("button", { name: /^Pay ₹/ });

async function beginning(download: Download, length: number): Promise<string> {
  return (await readFile(await download.path())).subarray(0, length).toString("latin1");
}

test("a token paid online makes the hold firm, with its receipt and the account as files", async ({
  context,
  page,
}) => {
  test.slow();
  const { id } = await held(context);
  await setOut(page, id);
  await payButton(page).click();
  await expect(page.getByRole("heading", { name: /received$/ })).toBeVisible();
  await expect(page.getByText(/^Receipt \d{4}-\d{2}\/\d{6}$/)).toBeVisible();
  await expect(page.getByText("the hold no longer runs out")).toBeVisible();
  expect((await read<{ status: string }>(context, `/api/bookings/${id}`)).status).toBe("token_paid");

  const [receipt] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download the receipt" }).click(),
  ]);
  expect(await beginning(receipt, 5)).toBe("%PDF-");

  await page.getByRole("link", { name: "Back to your home" }).click();
  await expect(page.getByRole("link", { name: /^Receipt \d{4}-\d{2}/ })).toBeVisible();
  for (const [name, first] of [
    ["PDF of the statement of account", "%PDF-"],
    ["Spreadsheet of the statement of account", "PK"],
  ] as const) {
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
    expect(await beginning(file, first.length), name).toBe(first);
  }
});

test("what was declined is paid at the next attempt", async ({ context, page }) => {
  const { id } = await held(context);
  await setOut(page, id);
  await page.getByRole("button", { name: "Decline" }).click();
  await expect(page.getByText(/no money was taken\. The card was declined\./)).toBeVisible();
  await payButton(page).click();
  await expect(page.getByRole("heading", { name: /received$/ })).toBeVisible();
  expect((await read<Books>(context, `/api/bookings/${id}/payments`)).payments).toHaveLength(1);
});

test("two tabs, two devices and a double click make one payment", async ({ browser, context, page }) => {
  test.slow();
  const { id, email } = await held(context);
  await setOut(page, id);
  // Another tab goes on with what has been begun; another device sets out for the same.
  const tab = await context.newPage();
  await goTo(tab, `/home/bookings/${id}/pay`);
  const device = await browser.newContext();
  await signIn(device, email);
  const there = await device.newPage();
  await setOut(there, id);
  await expect(payButton(tab)).toBeEnabled();
  await Promise.all([payButton(page).dblclick(), payButton(tab).click(), payButton(there).click()]);
  for (const each of [page, tab, there]) {
    await expect(each.getByRole("heading", { name: /received$/ })).toBeVisible();
  }
  expect((await read<Books>(context, `/api/bookings/${id}/payments`)).payments).toHaveLength(1);
  await device.close();
});

test("whoever closed the tab in the middle goes on where they were", async ({ context, page }) => {
  const { id } = await held(context);
  await setOut(page, id);
  await page.close();
  const again = await context.newPage();
  await goTo(again, `/home/bookings/${id}/pay`);
  await payButton(again).click();
  await expect(again.getByRole("heading", { name: /received$/ })).toBeVisible();
});

test("more than may be paid is refused with a sentence, and another amount takes the place of the first", async ({
  context,
  page,
}) => {
  const { id } = await held(context);
  await setOut(page, id);
  await page.getByRole("button", { name: "Pay another amount instead" }).click();
  await page.getByRole("radio", { name: "Another amount" }).check();
  await expect(page.getByText("may take no more than an advance")).toBeVisible();
  const amount = page.getByLabel(/^Amount in/);
  await amount.fill("9,00,00,000");
  await page.getByRole("button", { name: /^Continue/ }).click();
  await expect(amount).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText(/You can pay up to .* now/)).toBeVisible();
  await expect(amount).toHaveValue("9,00,00,000");
  await amount.fill("25,000");
  await page.getByRole("button", { name: "Continue with ₹25,000" }).click();
  await page.getByRole("button", { name: "Pay ₹25,000" }).click();
  await expect(page.getByRole("heading", { name: "₹25,000 received" })).toBeVisible();
  expect((await read<Books>(context, `/api/bookings/${id}/payments`)).paid_amount).toBe("25000.00");
});

test("money that no longer fits goes back, and one sees where it is", async ({ browser, context, page }) => {
  const builder = await browser.newContext();
  await registerBuilder(builder);
  const { units } = await project(builder, 1);
  await register(context);
  const { id } = await hold(context, units[0]?.id ?? 0);
  await setOut(page, id);
  // Meanwhile all that may be paid is handed over at the sales office.
  const { payable_amount: amount } = await read<Books>(context, `/api/bookings/${id}/payments`);
  const transfer = { payment_type: "token", payment_method: "bank_transfer", payment_status: "completed" };
  await made(builder, "/api/payments", { booking_id: id, amount, ...transfer });
  await payButton(page).click();
  await expect(page.getByText("all of it goes back to you")).toBeVisible();
  await page.getByRole("link", { name: "Back to your home" }).click();
  await expect(page.getByText(/^(On its way|Arrived) \(online\)/)).toBeVisible();
  await builder.close();
});

// Stripe itself cannot be had in tests: what its program does there is as it is documented.
const STRIPE = `window.Stripe = () => {
  const answers = [{ error: { type: "card_error", message: "Your card has insufficient funds." } }, {}];
  const field = {
    on: (event, told) => event === "ready" && setTimeout(told),
    mount: (box) => { box.textContent = "Card number"; },
    destroy: () => {},
  };
  return {
    retrievePaymentIntent: async () => ({ paymentIntent: { status: "requires_payment_method", last_payment_error: null } }),
    elements: () => ({ create: () => field, getElement: () => field }),
    confirmPayment: async () => answers.shift(),
  };
};`;

test("at Stripe the page shows its fields and what it says, and believes the platform alone", async ({
  context,
  page,
}) => {
  const { id } = await held(context);
  let asked = { intent_id: "", client_secret: "" };
  await page.route("https://js.stripe.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript", body: STRIPE }),
  );
  await page.route("**/api/payments/checkouts/*", async (route) => {
    const response = await route.fetch();
    const checkout = await response.json();
    if (checkout.status === "open") asked = checkout;
    await route.fulfill({ response, json: { ...checkout, gateway: "stripe", publishable_key: "pk_test_1" } });
  });
  await goTo(page, `/home/bookings/${id}/pay`);
  await page.getByRole("button", { name: /^Continue with/ }).click();
  await expect(page.getByText("Card number")).toBeVisible();
  await payButton(page).click();
  await expect(page.getByText(/Your card has insufficient funds\./)).toBeVisible();
  await payButton(page).click();
  await expect(page.getByText("we are waiting for its word")).toBeVisible();

  const outcome = { client_secret: asked.client_secret, outcome: "succeeded" };
  await made(context, `/api/payments/development/${asked.intent_id}`, outcome);
  await expect(page.getByRole("heading", { name: /received$/ })).toBeVisible();
});

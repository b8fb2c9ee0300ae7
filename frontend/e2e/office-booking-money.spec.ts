// The money of one booking in the office: interest, what is paid back and how it gets there, the papers.
import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { goTo } from "./support/go-to";
import { changed, type Made, made, NILIMA, project, put, registerBuilder } from "./support/office";
import { ASHA, hold, register, signIn } from "./support/people";

type Refund = { id: number; refund_method: string; transfer_status: string; failure_reason: string | null };
type Books = {
  paid_amount: string;
  refund_owed: string | null;
  payments: { id: number; amount: string; payment_type: string; refunded_amount: string; refunds: Refund[] }[];
  interest: { owed_amount: string; waived_amount: string };
};

async function books(context: BrowserContext, { id }: Made): Promise<Books> {
  return (await (await context.request.get(`/api/bookings/${id}/payments`)).json()) as Books;
}

/** A project of a new builder's with one home. */
async function ownProject(context: BrowserContext, terms: object = {}) {
  await registerBuilder(context);
  const { id, units } = await project(context, 1);
  await changed(context, `/api/projects/${id}`, terms);
  return { id, unit: units[0]?.id ?? 0 };
}

function walkIn(context: BrowserContext, unit: number): Promise<Made> {
  const customer = { first_name: "Tara", last_name: "Sen", phone: "+919812345678" };
  const email = `tara.${randomUUID()}@example.com`;
  return made<Made>(context, "/api/bookings", { unit_id: unit, customer: { ...customer, email } });
}

/** A booking whose first tenth was to be paid thirty days ago. */
async function late(context: BrowserContext): Promise<Made> {
  const terms = { interest_percent: 12, advance_cap_percent: null, token_percent: 0 };
  const { id, unit } = await ownProject(context, terms);
  const day = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);
  const stages = [
    { name: "First tenth", percent: 10, falls_due: "on_date", due_date: day },
    { name: "The rest", percent: 90, falls_due: "on_handover" },
  ];
  await put(context, `/api/projects/${id}/payment-plans`, {
    payment_plans: [{ name: "By date", plan_type: "installments", stages }],
  });
  return walkIn(context, unit);
}

/** Presses what opens a dialog, once the page answers to presses; one that comes late is not pressed away. */
async function opened(page: Page, name: string) {
  const dialog = page.getByRole("dialog");
  await expect(async () => {
    if (!(await dialog.isVisible())) await page.getByRole("button", { name, exact: true }).first().click();
    await expect(dialog).toBeVisible({ timeout: 4_000 });
  }).toPass();
  return dialog;
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

test("the owner lets the buyer off some interest; the rest is proposed, and is no part of the price", async ({
  context,
  page,
}) => {
  const booking = await late(context);
  const before = await books(context, booking);
  await goTo(page, `/office/bookings/${booking.id}`);
  await expect(page.getByText("Interest owed")).toBeVisible();
  await expect(page.getByText(/at 12 % a year on what was paid late/)).toBeVisible();

  const waiving = await opened(page, "Let off");
  await expect(waiving.getByLabel("Amount")).toHaveValue(before.interest.owed_amount.replace(/\.00$/, ""));
  await waiving.getByRole("button", { name: "Let off" }).click();
  await expect(waiving.getByText("Please say why, in a few words.")).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await waiving.getByLabel("Amount").fill("9,99,999");
  await waiving.getByLabel("Reason").fill("The bank was closed");
  await waiving.getByRole("button", { name: "Let off" }).click();
  await expect(waiving.getByText("Nothing was waived.")).toBeVisible();
  await waiving.getByLabel("Amount").fill("1,000");
  await waiving.getByRole("button", { name: "Let off" }).dblclick();
  await expect(page.getByText(/₹1,000 let off on .*: The bank was closed/)).toBeVisible();
  const after = await books(context, booking);
  expect(after.interest.waived_amount).toBe("1000.00");

  await page.getByRole("button", { name: "Record a payment" }).first().click();
  const recording = page.getByRole("dialog", { name: "Record a payment" });
  await recording.getByRole("button", { name: /^Interest,/ }).click();
  await expect(recording.getByLabel(/^Amount in/)).toHaveValue(after.interest.owed_amount.replace(/\.00$/, ""));
  await expect(recording.getByLabel("What it is for")).toHaveValue("penalty");
  await expect(recording.getByText("is no part of the price")).toBeVisible();
  await recording.getByRole("button", { name: "Record the payment" }).click();
  await expect(recording.getByText(/^Receipt/)).toBeVisible();
  const paid = await books(context, booking);
  expect(paid).toMatchObject({ paid_amount: "0.00", interest: { owed_amount: "0.00" } });
  expect(paid.payments.map(({ payment_type }) => payment_type)).toEqual(["penalty"]);
});

test("whoever keeps the books sees the interest, and lets nobody off", async ({ context, page }) => {
  await signIn(context, ASHA);
  const { items } = await (await context.request.get("/api/builder/dues?status=overdue&limit=100")).json();
  const due = items.find(({ interest_amount: amount }: { interest_amount: string }) => Number(amount) > 0);
  const path = `/office/bookings/${due.booking.id}`;
  await goTo(page, path);
  await expect(page.getByRole("button", { name: "Let off" })).toBeVisible();

  await signIn(context, NILIMA);
  await goTo(page, `${path}?do=waive`);
  await expect(page.getByText("Interest owed")).toBeVisible();
  await expect(page.getByRole("button", { name: "Let off" })).toBeHidden();
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("what is owed for an ended booking is paid out at once, from the last payment first", async ({
  context,
  page,
}) => {
  const { unit } = await ownProject(context, { forfeit_percent: { token_paid: 0 } });
  const booking = await walkIn(context, unit);
  const paid = { booking_id: booking.id, payment_type: "token" };
  await made(context, "/api/payments", { ...paid, amount: "50000.00", payment_method: "bank_transfer" });
  await made(context, "/api/payments", { ...paid, amount: "20000.00", payment_method: "cash" });
  await changed(context, `/api/bookings/${booking.id}/status`, { status: "cancelled", reason: "Moved abroad" });

  await goTo(page, `/office/bookings/${booking.id}`);
  await expect(page.getByText("₹70,000 are owed back to Tara Sen.")).toBeVisible();
  const paying = await opened(page, "Pay out ₹70,000");
  await expect(paying.getByLabel("Amount")).toHaveValue("70000");
  await paying.getByLabel("Amount").fill("30,000");
  await expect(paying.getByText(/₹20,000 of receipt .*000002/)).toBeVisible();
  await expect(paying.getByText(/₹10,000 of receipt .*000001/)).toBeVisible();
  await paying.getByLabel("How it is paid back").selectOption("Cheque");
  await paying.getByLabel("Number of the cheque").fill("004471");
  await paying.getByLabel("Reason").fill("As agreed");
  expect(await faults(page)).toEqual([]);
  await paying.getByRole("button", { name: "Pay out" }).dblclick();
  await expect(paying).toBeHidden();
  await expect(page.getByText("₹40,000 are owed back to Tara Sen.")).toBeVisible();
  const after = await books(context, booking);
  expect(after.refund_owed).toBe("40000.00");
  const refunds = after.payments.flatMap((payment) => payment.refunds.map(({ refund_method: how }) => how));
  expect(refunds).toEqual(["cheque", "cheque"]);

  const rest = await opened(page, "Pay out ₹40,000");
  await rest.getByLabel("Reason").fill("The rest");
  await rest.getByRole("button", { name: "Pay out" }).click();
  await expect(rest).toBeHidden();
  await expect(page.getByText("are owed back to")).toBeHidden();
  expect((await books(context, booking)).refund_owed).toBe("0.00");
});

/** A home that somebody has held, and paid the token of online. */
async function paidOnline(browser: Browser, baseURL: string | undefined, unit: number): Promise<Made> {
  const theirs = await browser.newContext(baseURL ? { baseURL } : {});
  await register(theirs);
  const booking = await hold(theirs, unit);
  const asked = { booking_id: booking.id, amount: "50000.00", payment_type: "token" };
  const checkout = await made<{ intent_id: string; client_secret: string }>(theirs, "/api/payments/checkout", asked);
  const { intent_id, client_secret } = checkout;
  await made(theirs, `/api/payments/development/${intent_id}`, { client_secret, outcome: "succeeded" });
  await expect.poll(async () => (await books(theirs, booking)).paid_amount).toBe("50000.00");
  await theirs.close();
  return booking;
}

test("what was paid online goes back through the gateway; what it cannot send is paid in another way", async ({
  browser,
  context,
  page,
  baseURL,
}) => {
  const { unit } = await ownProject(context);
  const booking = await paidOnline(browser, baseURL, unit);
  await goTo(page, `/office/bookings/${booking.id}`);
  const refunding = await opened(page, "Pay back: ₹50,000");
  await expect(refunding.getByText("That takes some days")).toBeVisible();
  await expect(refunding.getByLabel("Reference")).toBeHidden();
  await refunding.getByLabel("How it is paid back").selectOption("Bank transfer");
  await expect(refunding.getByText("this writes down that you did")).toBeVisible();
  await refunding.getByLabel("How it is paid back").selectOption("As it came, through the gateway");
  await refunding.getByLabel("Amount").fill("12,000");
  await refunding.getByLabel("Reason").fill("Paid twice");
  // The gateway of the tests sends everything: to the page its answers are those of one that could not.
  await page.route(`**/api/bookings/${booking.id}/payments`, async (route) => {
    const answer = await route.fetch();
    const read = (await answer.json()) as Books;
    for (const refund of read.payments.flatMap(({ refunds }) => refunds)) {
      refund.transfer_status = "failed";
      refund.failure_reason = "The account is closed.";
    }
    await route.fulfill({ response: answer, json: read });
  });
  await refunding.getByRole("button", { name: "Pay back" }).dblclick();
  await expect(page.getByText("On its way back to Tara Sen")).toBeVisible();
  const [payment] = (await books(context, booking)).payments;
  const refund = payment?.refunds[0];
  expect(payment?.refunds).toHaveLength(1);
  expect(payment?.refunded_amount).toBe("12000.00");

  await expect(page.getByText("₹12,000 could not be sent back: The account is closed.")).toBeVisible();
  const asked: unknown[] = [];
  const address = `**/api/payments/${payment?.id}/refunds/${refund?.id}`;
  await page.route(address, async (route) => {
    asked.push(route.request().postDataJSON());
    await route.fulfill({ status: 200, json: payment });
  });
  const settling = await opened(page, "Paid another way: ₹12,000");
  await settling.getByLabel("How it is paid back").selectOption("Cheque");
  await settling.getByLabel("Number of the cheque").fill("000912");
  expect(await faults(page)).toEqual([]);
  await settling.getByRole("button", { name: "Paid another way" }).dblclick();
  await expect(page.getByText("Tara Sen has the money back.")).toBeVisible();
  expect(asked).toEqual([{ refund_method: "cheque", reference: "000912" }]);

  // Where it has arrived after all, that is said instead.
  await page.unroute(address);
  await goTo(page, `/office/bookings/${booking.id}?do=transfer&payment=${payment?.id}&refund=${refund?.id}`);
  await expect(page.getByRole("dialog").getByText("Nothing was changed.")).toBeVisible();
});

test("the papers of a booking: its statement to send on and to reckon with, and what was asked for", async ({
  context,
  page,
}) => {
  const booking = await late(context);
  await goTo(page, `/office/bookings/${booking.id}`);
  await expect(page.getByText("No demand note has been written")).toBeVisible();
  for (const [name, type] of [
    ["PDF of the statement of account", "application/pdf"],
    ["Spreadsheet of the statement of account", "spreadsheetml"],
  ] as const) {
    const href = await page.getByRole("link", { name }).getAttribute("href");
    const answer = await context.request.get(href ?? "");
    expect(answer.headers()["content-type"]).toContain(type);
  }
});

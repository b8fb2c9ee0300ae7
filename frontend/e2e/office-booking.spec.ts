// One booking in the office: what is done with it, what it says beforehand, and what happens when others do so, too.
import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { goTo } from "./support/go-to";
import { changed, IMRAN, type Made, made, NILIMA, project, ROHAN, registerBuilder } from "./support/office";
import { ASHA, signIn } from "./support/people";

type Booking = Made & { token_amount: string; special_requests: string | null; loan_amount: string | null };

/** A booking that a new builder's office made for somebody at its desk. */
async function walkIn(context: BrowserContext): Promise<Booking> {
  await registerBuilder(context);
  const { id, units } = await project(context, 1);
  const forfeit_percent = { token_paid: 10, confirmed: 10 };
  await changed(context, `/api/projects/${id}`, { forfeit_percent });
  const customer = { first_name: "Tara", last_name: "Sen", phone: "+919812345678" };
  return made<Booking>(context, "/api/bookings", {
    unit_id: units[0]?.id,
    customer: { ...customer, email: `tara.${randomUUID()}@example.com` },
  });
}

function payment(context: BrowserContext, booking: Booking, more: object = {}): Promise<Made> {
  const cheque = { payment_type: "token", payment_method: "cheque", payment_status: "pending" };
  return made<Made>(context, "/api/payments", {
    ...cheque,
    booking_id: booking.id,
    amount: booking.token_amount,
    ...more,
  });
}

async function read<T>(context: BrowserContext, path: string): Promise<T> {
  return (await (await context.request.get(path)).json()) as T;
}

/** Presses what opens a dialog, once the page answers to presses. */
async function opened(page: Page, name: string) {
  const dialog = page.getByRole("dialog");
  await expect(async () => {
    await page.getByRole("button", { name, exact: true }).first().click();
    await expect(dialog).toBeVisible({ timeout: 4_000 });
  }).toPass();
  return dialog;
}

test("a cheque clears, the home is allotted, and its agreement is drawn up, each with what it causes", async ({
  context,
  page,
}) => {
  const booking = await walkIn(context);
  const cheque = await payment(context, booking);
  await goTo(page, `/office/payments/${cheque.id}`);
  await expect(page).toHaveURL(new RegExp(`/office/bookings/${booking.id}\\?payment=${cheque.id}`));
  await expect(page.getByText("You came for this one.")).toBeVisible();

  const clearing = await opened(page, "Cleared: ₹50,000");
  await expect(clearing.getByText("the hold becomes firm")).toBeVisible();
  await clearing.getByRole("button", { name: "Cleared" }).dblclick();
  await expect(page.getByText("The payment has cleared, with receipt")).toBeVisible();
  await expect(page.getByText("Allot the home to Tara Sen.")).toBeVisible();

  const confirming = await opened(page, "Confirm");
  await expect(confirming.getByText("from now on no discount can be given")).toBeVisible();
  await confirming.getByRole("button", { name: "Confirm" }).dblclick();
  await expect(page.getByText("Draw up the agreement for Tara Sen.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Discount" })).toBeHidden();

  const drawing = await opened(page, "Draw up the agreement");
  await drawing.getByRole("button", { name: "Draw up the agreement" }).dblclick();
  await expect(page.getByText("Version 1 is drawn up.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Download the PDF" })).toBeVisible();
  const { versions } = await read<{ versions: object[] }>(context, `/api/bookings/${booking.id}/agreement`);
  expect(versions).toHaveLength(1);
});

test("what is typed outlives a refresh, and somebody else's change is laid beside it", async ({ context, page }) => {
  const booking = await walkIn(context);
  const path = `/api/bookings/${booking.id}`;
  await goTo(page, `/office/bookings/${booking.id}`);
  const before = await opened(page, "Change");
  await before.getByLabel("Special requests").fill("A quiet neighbour");
  await page.reload();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel("Special requests")).toHaveValue("A quiet neighbour");

  await changed(context, path, { special_requests: "Two keys more", loan_amount: "2500000.00" });
  await dialog.getByRole("button", { name: "Save" }).click();
  const both = dialog.getByRole("alert");
  await expect(both.getByRole("row", { name: /Requests/ })).toContainText("A quiet neighbour");
  await expect(both.getByRole("row", { name: /Requests/ })).toContainText("Two keys more");
  await expect(both.getByRole("row", { name: /Loan/ })).toContainText("₹25,00,000");
  expect((await read<Booking>(context, path)).special_requests).toBe("Two keys more");
  await both.getByRole("button", { name: "Save mine over it" }).click();
  await expect(dialog).toBeHidden();
  const now = await read<Booking>(context, path);
  expect(now.special_requests).toBe("A quiet neighbour");
  expect(now.loan_amount, "only what one typed oneself is saved").toBe("2500000.00");
});

test("a cancellation shows the refund beforehand; what is owed is proposed to be paid back", async ({
  context,
  page,
}) => {
  const booking = await walkIn(context);
  const method = { payment_method: "bank_transfer", payment_status: "completed" };
  await payment(context, booking, { ...method, reference: "UTR 1" });
  await goTo(page, `/office/bookings/${booking.id}?do=cancel`);
  const cancelling = page.getByRole("dialog");
  await expect(cancelling.getByText("Owed back to the buyer").locator("..")).toContainText("₹45,000");
  await cancelling.getByRole("button", { name: "Cancel the booking" }).click();
  await expect(cancelling.getByText("Please say why, in a few words.")).toBeVisible();
  await cancelling.getByLabel("Reason").fill("The buyer moves abroad");
  const results = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
  expect(results.violations).toEqual([]);
  await cancelling.getByRole("button", { name: "Cancel the booking" }).dblclick();
  await expect(page.getByText("₹45,000 are owed back to Tara Sen.")).toBeVisible();

  const refunding = await opened(page, "Pay back: ₹50,000");
  await expect(refunding.getByLabel("Amount")).toHaveValue("45000");
  await refunding.getByLabel("Amount").fill("60,000");
  await refunding.getByLabel("Reason").fill("Cancelled");
  await refunding.getByRole("button", { name: "Pay back" }).click();
  await expect(refunding.getByText("Nothing was paid back.")).toBeVisible();
  await refunding.getByLabel("Amount").fill("45,000");
  await refunding.getByRole("button", { name: "Pay back" }).dblclick();
  await expect(refunding).toBeHidden();
  await expect(page.getByText("₹45,000 are owed back to Tara Sen.")).toBeHidden();
  const books = await read<{ paid_amount: string }>(context, `/api/bookings/${booking.id}/payments`);
  expect(books.paid_amount).toBe("5000.00");
});

test("whoever sells takes no money, whoever keeps the books moves no booking, and the site sees neither", async ({
  context,
  page,
}) => {
  await signIn(context, ASHA);
  const { items } = await read<{ items: Made[] }>(context, "/api/builder/bookings?status=token_paid");
  const path = `/office/bookings/${items[0]?.id}`;
  const confirm = page.getByRole("button", { name: "Confirm", exact: true });
  const record = page.getByRole("button", { name: "Record a payment" });

  await signIn(context, ROHAN);
  await goTo(page, path);
  await expect(confirm).toBeVisible();
  await expect(record).toBeHidden();

  await signIn(context, NILIMA);
  await goTo(page, path);
  await expect(record).toBeVisible();
  await expect(confirm).toBeHidden();
  await expect(page.getByRole("button", { name: "Change", exact: true })).toBeHidden();
  const results = await new AxeBuilder({ page }).analyze();
  expect(results.violations).toEqual([]);

  await signIn(context, IMRAN);
  await goTo(page, path);
  await expect(page.getByText("Bookings are for the office")).toBeVisible();
  await expect(page.getByText("₹")).toHaveCount(0);
});

import { expect, type Page, test } from "@playwright/test";
import { goTo } from "./support/go-to";
import { IMRAN, made, project, registerBuilder } from "./support/office";
import { signIn } from "./support/people";

type Booked = { id: number; reference: string; unit: { unit_number: string }; total_amount: string };

/** A builder of one's own with a booking for somebody who came in. */
async function booked(page: Page): Promise<Booked> {
  const context = page.context();
  await registerBuilder(context);
  const { units } = await project(context, 1);
  const customer = {
    ...{ first_name: "Leela", last_name: "Menon", phone: "+919812345678" },
    email: `leela.${crypto.randomUUID()}@example.com`,
  };
  return made<Booked>(context, "/api/bookings", { unit_id: units[0]?.id, customer });
}

test("a payment is recorded from anywhere: found by name, the amount proposed, told what it causes", async ({
  page,
}) => {
  const booking = await booked(page);
  await goTo(page, "/office/money");
  await page.getByRole("button", { name: "Record a payment" }).click();
  const dialog = page.getByRole("dialog", { name: "Record a payment" });
  await dialog.getByLabel("For which booking?").fill("leela");
  await expect(page.getByRole("option", { name: /Leela Menon/ })).toBeVisible();
  await page.keyboard.press("Enter");

  // The token that the hold waits for, which is one per cent of the price.
  await expect(dialog.getByLabel(/^Amount in/)).toHaveValue("50000");
  await expect(dialog.getByText("the hold no longer runs out")).toBeVisible();
  // Too much is refused in the API's own words, and what was typed stays.
  await dialog.getByLabel(/^Amount in/).fill("90,00,000");
  await dialog.getByLabel("Reference of the transfer (UTR)").fill("UTR 4471");
  await dialog.getByRole("button", { name: "Record the payment" }).click();
  await expect(dialog.getByLabel(/^Amount in/)).toHaveAttribute("aria-invalid", "true");
  await expect(dialog.getByLabel("Reference of the transfer (UTR)")).toHaveValue("UTR 4471");
  await page.reload();
  await page.getByRole("button", { name: "Record a payment" }).click();
  await expect(dialog.getByLabel("Reference of the transfer (UTR)")).toHaveValue("UTR 4471");

  await dialog.getByRole("button", { name: /^Token,/ }).click();
  await dialog.getByLabel(/^Amount in/).press("Enter");
  await expect(dialog.getByText(/Receipt \d{4}-\d{2}\/000001/)).toBeVisible();
  const books = await (await page.request.get(`/api/bookings/${booking.id}/payments`)).json();
  expect(books.payments).toHaveLength(1);
  expect((await (await page.request.get(`/api/bookings/${booking.id}`)).json()).status).toBe("token_paid");
});

test("pressing Enter twice records once", async ({ page }) => {
  const booking = await booked(page);
  await goTo(page, "/office/money");
  await page.getByRole("button", { name: "Record a payment" }).click();
  const dialog = page.getByRole("dialog", { name: "Record a payment" });
  await dialog.getByLabel("For which booking?").fill(booking.reference);
  await page.getByRole("option", { name: /Leela Menon/ }).click();
  await dialog.getByRole("button", { name: "Record the payment" }).dblclick();
  await expect(dialog.getByText(/^Receipt/)).toBeVisible();
  const books = await (await page.request.get(`/api/bookings/${booking.id}/payments`)).json();
  expect(books.payments).toHaveLength(1);
});

test("a cheque waits until somebody says that it has cleared", async ({ page }) => {
  const booking = await booked(page);
  const cheque = { payment_method: "cheque", payment_status: "pending", payment_type: "token", reference: "000447" };
  await made(page.context(), "/api/payments", { booking_id: booking.id, amount: "50000.00", ...cheque });
  await goTo(page, "/office/money?view=pending");
  const row = page.getByRole("row").filter({ hasText: "Leela Menon" });
  await row.click();
  const panel = page.getByRole("complementary", { name: /^Payment for/ });
  await expect(panel.getByText("000447")).toBeVisible();
  await panel.getByRole("button", { name: "Cleared" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Cleared" }).click();
  await expect(page.getByText("Everything has cleared")).toBeVisible();
  expect((await (await page.request.get(`/api/bookings/${booking.id}`)).json()).status).toBe("token_paid");
});

test("on site nobody sees money", async ({ context, page }) => {
  await signIn(context, IMRAN);
  await goTo(page, "/office/money");
  await expect(page.getByText("Money is for the office")).toBeVisible();
  expect((await context.request.get("/api/builder/payments")).status()).toBe(403);
});

// The money desk's other views: by project, to pay back, the project's account.
import { randomUUID } from "node:crypto";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { goTo } from "./support/go-to";
import { changed, IMRAN, type Made, made, project, ROHAN, registerBuilder } from "./support/office";
import { ASHA, signIn } from "./support/people";

/** A new builder's project with a booking, whose buyer has paid the token of ₹50,000. */
async function paid(context: BrowserContext): Promise<{ project: number; booking: number }> {
  await registerBuilder(context);
  const { id, units } = await project(context, 1);
  await changed(context, `/api/projects/${id}`, { forfeit_percent: { token_paid: 10 } });
  const customer = { first_name: "Leela", last_name: "Menon", phone: "+919812345678" };
  const booking = await made<Made>(context, "/api/bookings", {
    unit_id: units[0]?.id,
    customer: { ...customer, email: `leela.${randomUUID()}@example.com` },
  });
  await made(context, "/api/payments", {
    ...{ booking_id: booking.id, amount: "50000.00", payment_type: "token" },
    ...{ payment_method: "bank_transfer", payment_status: "completed" },
  });
  return { project: id, booking: booking.id };
}

/** Opens a dialog, once the page answers to presses. */
async function opened(page: Page, button: string) {
  const dialog = page.getByRole("dialog", { name: button });
  await expect(async () => {
    await page.getByRole("button", { name: button }).click();
    await expect(dialog).toBeVisible({ timeout: 4_000 });
  }).toPass();
  return dialog;
}

test("what each project has to collect leads to what is behind it, and its months are drawn", async ({
  context,
  page,
}) => {
  const { project: id } = await paid(context);
  await goTo(page, "/office/money?view=projects");
  const figures = page.getByRole("main").locator("dl");
  await expect(figures.getByText("Received", { exact: true }).locator("..")).toContainText("₹50,000");
  await expect(page.getByRole("grid", { name: "Collections by project" })).toContainText("Quarry Yard");
  await page.getByText("Table", { exact: true }).click();
  await expect(page.getByRole("table", { name: "Money, planned and received" })).toContainText("₹50,000");
  await figures.getByText("Received this month").locator("..").getByRole("link").click();
  await expect(page).toHaveURL(/view=payments&status=completed&from=\d{4}-\d{2}-01&to=/);
  await expect(page.getByText("1 payment", { exact: true })).toBeVisible();

  // With a project in the address the months are of that one.
  await goTo(page, `/office/money?view=projects&project=${id}`);
  await expect(page.getByRole("table", { name: "Money, planned and received" })).toContainText("₹50,000");
});

test("what is owed for a booking that has ended is paid out from the desk", async ({ context, page }) => {
  const { booking } = await paid(context);
  await goTo(page, "/office/money?view=refunds");
  await expect(page.getByText("Nothing is to be paid back")).toBeVisible();
  await changed(context, `/api/bookings/${booking}/status`, { status: "cancelled", reason: "Moves abroad" });
  await page.reload();
  const row = page.getByRole("row", { name: /Leela Menon/ });
  await expect(row).toContainText("Moves abroad");
  await expect(row).toContainText("₹45,000");
  await row.getByRole("link", { name: "Pay out for A-101, Leela Menon" }).click();
  await expect(page).toHaveURL(new RegExp(`/office/bookings/${booking}\\?do=payout`));
  await expect(page.getByRole("dialog")).toContainText("₹45,000");
});

test("no more is withdrawn from a project's account than is certified", async ({ context, page }) => {
  const { project: id } = await paid(context);
  await goTo(page, "/office/money?view=account");
  await expect(page.getByText("section 4(2)(l)(D)")).toBeVisible();
  await expect(page.getByRole("button", { name: "Record a withdrawal" })).toBeDisabled();
  const certificate = await opened(page, "Record a certificate");
  await certificate.getByRole("button", { name: "Record a certificate" }).click();
  await expect(certificate.getByText("Please give a per cent")).toBeVisible();
  await certificate.getByLabel("Certified, in per cent").fill("40 %");
  await certificate.getByLabel("By whom").fill("R. Iyer, architect; S. Das, engineer; M. Shah & Co.");
  await certificate.getByRole("button", { name: "Record a certificate" }).dblclick();
  await expect(certificate).toHaveCount(0);
  // 40 % of the 70 % of ₹50,000.
  const available = page.getByText("Available now").locator("..");
  await expect(available).toContainText("₹14,000");

  const withdrawal = await opened(page, "Record a withdrawal");
  await withdrawal.getByLabel("Amount in INR").fill("14,000.01");
  await withdrawal.getByLabel("Reference").fill("CHQ 88");
  await withdrawal.getByRole("button", { name: "Record a withdrawal" }).click();
  await expect(withdrawal.getByText(/^Certified progress lets .*14,?000.* be withdrawn/)).toBeVisible();
  await expect(withdrawal.getByLabel("Reference")).toHaveValue("CHQ 88");
  await withdrawal.getByLabel("Amount in INR").fill("9000");
  await withdrawal.getByRole("button", { name: "Record a withdrawal" }).dblclick();
  await expect(withdrawal).toHaveCount(0);
  await expect(available).toContainText("₹5,000");
  const { items } = await (await context.request.get(`/api/builder/project-accounts?project_id=${id}`)).json();
  expect([items[0].certificates.length, items[0].withdrawals.length]).toEqual([1, 1]);
});

test("interest stands beside what is overdue, and whoever sells changes no account", async ({ browser, page }) => {
  await signIn(page.context(), ASHA);
  const { items } = await (await page.request.get("/api/builder/dues?status=overdue&limit=100")).json();
  expect(items.some((due: { interest_amount: string }) => Number(due.interest_amount) > 0)).toBe(true);
  await goTo(page, "/office/money?status=overdue");
  await expect(page.getByRole("grid", { name: "To collect" })).toContainText(/interest/i);
  const sales = await browser.newContext();
  await signIn(sales, ROHAN);
  const theirs = await sales.newPage();
  await goTo(theirs, "/office/money?view=account");
  await expect(theirs.getByRole("heading", { name: "Kiln House" })).toBeVisible();
  await expect(theirs.getByRole("button", { name: "Record a certificate" })).toHaveCount(0);
});

test("on site nobody sees any of it", async ({ context, page }) => {
  await signIn(context, IMRAN);
  for (const view of ["projects", "bank", "refunds", "account"]) {
    await goTo(page, `/office/money?view=${view}`);
    await expect(page.getByText("Money is for the office")).toBeVisible();
  }
  for (const path of ["collections", "bank-lines", "refunds", "project-accounts"]) {
    expect((await context.request.get(`/api/builder/${path}`)).status(), path).toBe(403);
  }
});

// An agreement from its drawing up to its seal: read and signed by both sides, each in a browser of their own, and verified by
// anybody who holds the file.
import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { type Download, expect, type Page, test } from "@playwright/test";
import { allotted, drawUp } from "./support/agreements";
import { goTo } from "./support/go-to";
import { changed } from "./support/office";

/** Types the name and consents, once the form listens. */
async function fillIn(page: Page, name: string) {
  const form = page.locator("form", { has: page.getByRole("button", { name: "Sign the agreement" }) });
  await expect(form).not.toHaveAttribute("inert");
  await form.getByRole("checkbox").check();
  await form.getByLabel("Your full name").fill(name);
}

const press = (page: Page) => page.getByRole("button", { name: "Sign the agreement" });

async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
}

async function contentOf(download: Promise<Download>): Promise<Buffer> {
  return readFile(await (await download).path());
}

async function choose(page: Page, name: string, buffer: Buffer, mimeType = "application/pdf") {
  const field = page.getByLabel("Choose the PDF");
  await expect(field).toBeEnabled();
  await field.setInputFiles({ name, mimeType, buffer });
}

test("both sides read and sign, the document is sealed, and its file is known to be genuine", async ({
  browser,
  context,
  page,
}) => {
  test.slow();
  const other = await browser.newContext();
  const sides = await allotted(context, other);
  const { booking } = sides;
  const theirs = await other.newPage();

  // The office looks at what it will say, then draws it up.
  await goTo(page, `/office/bookings/${booking.id}?do=agreement`);
  const drawing = page.getByRole("dialog");
  const preview = await drawing.getByRole("link", { name: "Preview the PDF" }).getAttribute("href");
  expect((await (await context.request.get(preview ?? "")).body()).subarray(0, 5).toString()).toBe("%PDF-");
  await drawing.getByRole("button", { name: "Draw up the agreement" }).click();
  await expect(page.getByText("Sign version 1 of the agreement. Tara Sen has not signed it yet.")).toBeVisible();

  // It reads and signs; pressing twice signs once, and what is missing is said.
  await page.getByRole("link", { name: "Read and sign", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Agreement for Sale" })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^1\. / })).toBeVisible();
  await expect(page.getByText("Tara Sen has not signed yet.")).toBeVisible();
  await expect(page.getByLabel("Your full name")).toBeEditable();
  await press(page).click();
  await expect(page.getByText("Please type your full name.")).toBeVisible();
  await expect(page.getByText("Without your consent nothing is signed.")).toBeVisible();
  await axe(page);
  await fillIn(page, "Asha Kulkarni");
  await press(page).dblclick();
  await expect(page.getByRole("heading", { name: "Your side has signed" })).toBeFocused();
  await expect(page.getByText("Tara Sen signs next.")).toBeVisible();

  // The buyer is led there from their booking, and is told who has signed.
  await goTo(theirs, "/home");
  await expect(theirs.getByText("The agreement with Pier & Post is ready.")).toBeVisible();
  await goTo(theirs, `/home/bookings/${booking.id}`);
  await theirs.getByRole("link", { name: "Read and sign" }).first().click();
  await expect(theirs.getByText(/Asha Kulkarni signed for Pier & Post on/)).toBeVisible();
  await expect(theirs.getByText("For 7 days after that you may still cancel")).toBeVisible();
  await fillIn(theirs, "Tara Sen");
  await press(theirs).dblclick();

  // Sealed within seconds, for both, without either asking; the certificate is called what it is.
  for (const each of [theirs, page]) {
    await expect(each.getByRole("heading", { name: "Signed and sealed" })).toBeVisible({ timeout: 60_000 });
    await expect(each.getByText("A development certificate.")).toBeVisible();
    await expect(each.getByRole("list", { name: "Signatures" }).getByRole("listitem")).toHaveCount(2);
  }
  await axe(theirs);
  const files = [];
  for (const each of [theirs, page]) {
    const download = each.waitForEvent("download");
    await each.getByRole("link", { name: "Download the sealed PDF" }).click();
    files.push(await contentOf(download));
  }
  const [file = Buffer.alloc(0), same = Buffer.alloc(0)] = files;
  expect(file.equals(same)).toBe(true);

  // Anybody who holds the file sees that it is genuine, and that a changed one is not.
  const anybody = await (await browser.newContext()).newPage();
  await goTo(anybody, "/verify");
  await choose(anybody, "Agreement.pdf", file);
  await expect(anybody.getByRole("heading", { name: "Genuine", exact: true })).toBeVisible();
  await expect(anybody.getByText("This is the sealed file itself, and nothing of it was changed.")).toBeVisible();
  await expect(anybody.getByText(booking.reference)).toBeVisible();
  await expect(anybody.getByText("A development certificate.")).toBeVisible();
  await expect(anybody).toHaveURL(/sha256=[0-9a-f]{64}/);
  await axe(anybody);

  const flipped = Buffer.from(file);
  flipped[2_000] = (flipped[2_000] ?? 0) ^ 1;
  await choose(anybody, "Flipped.pdf", flipped);
  await expect(anybody.getByRole("heading", { name: "Not one of ours" })).toBeVisible();
  await anybody.getByRole("button", { name: "Look closer" }).click();
  await expect(anybody.getByRole("heading", { name: "Changed" })).toBeVisible();
  await expect(anybody.getByText("has been changed since. Do not rely on it.")).toBeVisible();
  await expect(anybody.getByText(booking.reference)).toBeHidden();
  await axe(anybody);

  // The booking has moved, and leads to the check.
  await goTo(theirs, `/home/bookings/${booking.id}`);
  await expect(theirs.getByText("Time to reconsider")).toBeVisible();
  await theirs.getByRole("link", { name: "Check it" }).click();
  await expect(theirs.getByRole("heading", { name: "Genuine", exact: true })).toBeVisible();
  await other.close();
});

test("a version that takes the place of the one being read is not signed unread", async ({ browser, context }) => {
  const other = await browser.newContext();
  const sides = await allotted(context, other);
  const { booking } = sides;
  await drawUp(sides);
  const page = await other.newPage();
  await goTo(page, `/home/bookings/${booking.id}/agreement`);
  await fillIn(page, "Tara Sen");

  await drawUp(sides);
  await press(page).click();
  await expect(page.getByRole("alert").getByText("This is version 2")).toBeVisible();
  await expect(page.getByText("Nothing was signed.")).toBeVisible();
  await expect(page.getByLabel("Your full name")).toHaveValue("Tara Sen");
  await expect(page.getByRole("checkbox"), "the consent was to the other document").not.toBeChecked();
  const unsigned = await (await other.request.get(`/api/bookings/${booking.id}/agreement`)).json();
  expect(unsigned.signatures).toEqual([]);

  await page.getByRole("checkbox").check();
  await press(page).click();
  await expect(page.getByRole("heading", { name: "Your side has signed" })).toBeVisible();
  const signed = await (await other.request.get(`/api/bookings/${booking.id}/agreement`)).json();
  expect(signed.version).toBe(2);
  expect(signed.signatures).toHaveLength(1);
  await other.close();
});

test("whoever only reads is shown that another version is there, and turns to it by themselves", async ({
  browser,
  context,
}) => {
  const other = await browser.newContext();
  const sides = await allotted(context, other);
  await drawUp(sides);
  const page = await other.newPage();
  await page.clock.install();
  await goTo(page, `/home/bookings/${sides.booking.id}/agreement`);
  await fillIn(page, "Tara Sen");
  await drawUp(sides);
  await page.clock.fastForward(25_000);
  await expect(page.getByText("Version 2 has taken the place of this one.").first()).toBeVisible();
  await expect(press(page)).toBeHidden();
  await page.getByRole("button", { name: "Read version 2" }).first().click();
  await expect(page.getByText("This is version 2")).toBeVisible();
  await expect(page.getByLabel("Your full name")).toHaveValue("Tara Sen");
  await other.close();
});

test("what was changed since cannot be signed, and is drawn up again", async ({ browser, context, page }) => {
  const other = await browser.newContext();
  const sides = await allotted(context, other);
  const { booking } = sides;
  await drawUp(sides);
  const theirs = await other.newPage();
  await goTo(theirs, `/home/bookings/${booking.id}/agreement`);
  await fillIn(theirs, "Tara Sen");
  await changed(context, `/api/bookings/${booking.id}`, { loan_amount: "1000000.00" });
  await press(theirs).click();
  await expect(theirs.getByRole("heading", { name: "This version can no longer be signed" })).toBeVisible();
  await axe(theirs);

  await goTo(page, `/office/bookings/${booking.id}`);
  await expect(page.getByText("The booking was changed after version 1 of the agreement was drawn up.")).toBeVisible();
  await goTo(page, `/office/bookings/${booking.id}/agreement`);
  await page.getByRole("link", { name: "Draw up a new version" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Draw up a new version" }).click();
  await expect(page.getByText("Version 2 is drawn up.")).toBeVisible();
  await other.close();
});

test("an address with a SHA-256 is answered before any script runs, and bad input has its sentence", async ({
  browser,
  page,
}) => {
  const digest = "ab".repeat(32);
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const unscripted = await plain.newPage();
  await unscripted.goto(`/verify?sha256=${digest}`);
  await expect(unscripted.getByRole("heading", { name: "Not one of ours" })).toBeVisible();
  await plain.close();

  await goTo(page, "/verify?sha256=12345");
  await expect(page.getByText("This has 5.")).toBeVisible();
  await choose(page, "Nothing.pdf", Buffer.alloc(0));
  await expect(page.getByText("There is nothing in this file.")).toBeVisible();
  await choose(page, "Large.pdf", Buffer.alloc(30 * 1024 * 1024, "%PDF-1.7 "));
  await expect(page.getByText("This file is larger than 20 MB.")).toBeVisible();
  await choose(page, "Picture.png", Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), "image/png");
  await expect(page.getByText("This is not a PDF.")).toBeVisible();
  await axe(page);

  await choose(page, "Foreign.pdf", Buffer.from("%PDF-1.7\n%%EOF\n"));
  await page.getByRole("button", { name: "Look closer" }).click();
  await expect(page.getByText("It holds nothing that was sealed here, not even in part.")).toBeVisible();
  await page.getByLabel("SHA-256", { exact: true }).fill(digest.toUpperCase());
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText("No agreement that was sealed here has this SHA-256.")).toBeVisible();
});

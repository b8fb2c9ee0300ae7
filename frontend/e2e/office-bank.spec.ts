// The bank's statement: read in, and each line of it made a payment, or said to be none.
import { randomUUID } from "node:crypto";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { goTo } from "./support/go-to";
import { DESK, type Made, made, NILIMA, project, ROHAN, registerBuilder } from "./support/office";
import { signIn } from "./support/people";

type Booked = Made & { reference: string };

const DAY = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** Two bookings at a new builder's, each of which waits for its token of ₹50,000. */
async function booked(context: BrowserContext): Promise<[leela: Booked, kabir: Booked]> {
  await registerBuilder(context);
  const { units } = await project(context, 2);
  const of = (unit: Made | undefined, first_name: string, last_name: string) =>
    made<Booked>(context, "/api/bookings", {
      unit_id: unit?.id,
      customer: { first_name, last_name, phone: "+919812345678", email: `${first_name}.${randomUUID()}@example.com` },
    });
  return [await of(units[0], "Leela", "Menon"), await of(units[1], "Kabir", "Bose")];
}

const statement = (...rows: string[]) => ["Date,Narration,Chq./Ref.No.,Withdrawal,Deposit", ...rows].join("\n");
const incoming = (narration: string, amount: string, reference = "") => `${DAY},${narration},${reference},,${amount}`;

/** Reads a file in, once the page answers; what became of it names the file. */
async function readIn(page: Page, content: string, name = "november.csv") {
  const file = { name, mimeType: "text/csv", buffer: Buffer.from(content) };
  await expect(async () => {
    await page.getByLabel("Read in a bank statement").and(page.locator("input")).setInputFiles(file);
    await expect(page.getByText(name)).toBeVisible({ timeout: 15_000 });
  }).toPass();
}

async function payments(context: BrowserContext, booking: Made): Promise<{ payment_status: string }[]> {
  return (await (await context.request.get(`/api/bookings/${booking.id}/payments`)).json()).payments;
}

test("a statement is read in, what is sure is recorded at once, and the rest line by line", async ({
  context,
  page,
}) => {
  const [leela, kabir] = await booked(context);
  const cheque = { payment_method: "cheque", payment_status: "pending", payment_type: "token", reference: "000447" };
  await made(context, "/api/payments", { booking_id: kabir.id, amount: "50000.00", ...cheque });
  const content = statement(
    incoming(`NEFT LEELA MENON ${leela.reference} A-101`, "50000.00", "UTR 4471"),
    incoming("CHQ CLG 000447", "50000.00", "000447"),
    incoming("INT.PD", "418.00"),
    incoming("TRANSFER WITHOUT A WORD", "1111.00"),
    `${DAY},NEFT CEMENT AND SONS,,250000.00,`,
  );
  await goTo(page, "/office/money?view=bank");
  await expect(page.getByText("No statement has been read in yet")).toBeVisible();
  await readIn(page, content);
  await expect(page.getByText("november.csv: 4 lines added. 1 row was left out")).toBeVisible();

  const lines = page.getByRole("list", { name: "Lines that are open" }).getByRole("listitem");
  await expect(lines).toHaveCount(4);
  const ofLeela = lines.filter({ hasText: "NEFT LEELA" });
  await expect(ofLeela).toContainText("Sure");
  await expect(ofLeela).toContainText(
    "It has an amount that is owed, the buyer’s name, the booking’s number, and the home",
  );
  await expect(
    lines.filter({ hasText: "CHQ CLG" }).getByRole("button", { name: /^Cleared: A-102, Kabir/ }),
  ).toBeVisible();

  await page.getByRole("button", { name: "Record all sure ones (2)" }).click();
  const run = page.getByRole("dialog", { name: "Record what is sure" });
  await expect(run).toContainText("2 lines are sure: ₹1,00,000");
  await run.getByRole("button", { name: "Record 2 payments" }).click();
  await expect(run.getByText("2 of 2 recorded.")).toBeVisible();
  await run.getByRole("button", { name: "Done" }).click();
  await expect(lines).toHaveCount(2);
  for (const booking of [leela, kabir]) {
    const [only, ...more] = await payments(context, booking);
    expect([only?.payment_status, more.length]).toEqual(["completed", 0]);
  }

  await lines.filter({ hasText: "INT.PD" }).getByRole("button", { name: "Not a payment" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Not a payment" }).click();
  await expect(dialog.getByText("Please say why.")).toBeVisible();
  await dialog.getByRole("button", { name: "Interest of the bank" }).click();
  await dialog.getByRole("button", { name: "Not a payment" }).click();
  await expect(lines).toHaveCount(1);

  await lines.getByRole("button", { name: "Find the booking" }).click();
  await dialog.getByLabel("For which booking?").fill("kabir");
  await page.getByRole("option", { name: /Kabir Bose/ }).click();
  await dialog.getByRole("button", { name: "Record ₹1,111 for A-102" }).click();
  await expect(page.getByText("Every line has been dealt with")).toBeVisible();
  expect(await payments(context, kabir)).toHaveLength(2);

  // What is recorded says where it went; what was no payment can be one after all.
  await page.getByText("Recorded (3)").click();
  const recorded = page.getByRole("list", { name: "Lines that are recorded" }).getByRole("listitem");
  await expect(recorded.filter({ hasText: "NEFT LEELA" }).getByRole("link", { name: leela.reference })).toBeVisible();
  await page.getByText("Not payments (1)").click();
  await page.getByRole("button", { name: /^Open again/ }).click();
  await page.getByText("Open (1)").click();
  await expect(lines).toHaveCount(1);
  await readIn(page, content, "again.csv");
  await expect(page.getByText("again.csv: no new line, 4 known already.")).toBeVisible();
});

test("faulty rows are named, and nothing of the file is taken in", async ({ context, page }) => {
  await registerBuilder(context);
  await goTo(page, "/office/money?view=bank");
  await readIn(page, statement(incoming("GOOD", "1.00"), incoming("ODD", "1.2.3"), "31/02/2026,NEVER,,,5.00"));
  const told = page.getByRole("alert").filter({ hasText: "november.csv" });
  await expect(told).toContainText("Nothing was taken in.");
  await expect(told.getByText(/^Row 3:/)).toBeVisible();
  await expect(told.getByText(/^Row 4:/)).toBeVisible();
  await readIn(page, "Hello", "letter.csv");
  await expect(page.getByRole("alert").filter({ hasText: "letter.csv" })).toContainText("No row with the names");
  const picture = { name: "statement.png", mimeType: "image/png", buffer: Buffer.from("Hello") };
  await page.getByLabel("Read in a bank statement").and(page.locator("input")).setInputFiles(picture);
  await expect(page.getByText("This is not a CSV file.")).toBeVisible();
  expect((await (await context.request.get("/api/builder/bank-lines")).json()).total).toBe(0);
});

test("too much is refused in words, and so is a line that somebody else was quicker with", async ({
  context,
  page,
}) => {
  const [leela, kabir] = await booked(context);
  await goTo(page, "/office/money?view=bank");
  await readIn(page, statement(incoming("MUCH", "99000000.00"), incoming(`NEFT ${leela.reference} A-101`, "50000.00")));
  const lines = page.getByRole("list", { name: "Lines that are open" }).getByRole("listitem");
  await expect(lines).toHaveCount(2);
  await lines.filter({ hasText: "MUCH" }).getByRole("button", { name: "Find the booking" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("For which booking?").fill("kabir");
  await page.getByRole("option", { name: /Kabir Bose/ }).click();
  await dialog.getByRole("button", { name: /^Record ₹9,90,00,000/ }).click();
  await expect(dialog.getByRole("alert")).toContainText("Nothing was recorded.");
  await page.keyboard.press("Escape");
  expect(await payments(context, kabir)).toHaveLength(0);

  const { items } = await (await context.request.get("/api/builder/bank-lines?status=open&q=NEFT")).json();
  const body = { booking_id: leela.id, payment_type: "token" };
  await made(context, `/api/builder/bank-lines/${items[0].id}/record`, body);
  await lines
    .filter({ hasText: leela.reference })
    .getByRole("button", { name: "Record for A-101, Leela Menon" })
    .click();
  await expect(page.getByText("This line is recorded already. Nothing was changed.")).toBeVisible();
  await expect(lines).toHaveCount(1);
  expect(await payments(context, leela)).toHaveLength(1);
});

test("pressing twice records once", async ({ context, page }) => {
  const [leela] = await booked(context);
  await goTo(page, "/office/money?view=bank");
  await readIn(page, statement(incoming(`NEFT ${leela.reference} A-101`, "50000.00")));
  await page.getByRole("button", { name: "Record for A-101, Leela Menon" }).dblclick();
  await expect(page.getByText("Every line has been dealt with")).toBeVisible();
  await expect(page.getByText(`₹50,000 recorded for ${leela.reference}, receipt`)).toBeVisible();
  expect(await payments(context, leela)).toHaveLength(1);
});

test("the lines are walked and dealt with by keys", DESK, async ({ context, page }) => {
  const [leela, kabir] = await booked(context);
  await goTo(page, "/office/money?view=bank");
  await readIn(
    page,
    statement(
      incoming("INT.PD", "418.00"),
      incoming(`NEFT ${kabir.reference} A-102`, "50000.00"),
      incoming(`NEFT ${leela.reference} A-101`, "50000.00"),
    ),
  );
  const lines = page.getByRole("list", { name: "Lines that are open" }).getByRole("listitem");
  await expect(lines).toHaveCount(3);
  await page.getByRole("heading", { name: "Money", exact: true }).click();
  await page.keyboard.press("j");
  await expect(lines.first()).toBeFocused();
  await expect(lines.first()).toContainText(leela.reference);
  await page.keyboard.press("r");
  // The focus goes on to the next line.
  await expect(lines).toHaveCount(2);
  await expect(lines.first()).toContainText(kabir.reference);
  await expect(lines.first()).toBeFocused();
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  const dialog = page.getByRole("dialog", { name: "Not a payment" });
  await dialog.getByLabel("Why not?").fill("Interest");
  await page.keyboard.press("Enter");
  await expect(lines).toHaveCount(1);
  await expect(lines.first()).toBeFocused();
  expect(await payments(context, leela)).toHaveLength(1);
  expect(await payments(context, kabir)).toHaveLength(0);
});

test("whoever sells reads no bank statements; accounts do", async ({ browser, context, page }) => {
  await signIn(context, ROHAN);
  await goTo(page, "/office/money?view=bank");
  await expect(page.getByText("Bank statements are for whoever takes the money")).toBeVisible();
  await expect(page.getByRole("link", { name: "Project account" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Bank statement" })).toHaveCount(0);
  expect((await context.request.get("/api/builder/bank-lines")).status()).toBe(403);
  const accounts = await browser.newContext();
  await signIn(accounts, NILIMA);
  expect((await accounts.request.get("/api/builder/bank-lines")).status()).toBe(200);
});

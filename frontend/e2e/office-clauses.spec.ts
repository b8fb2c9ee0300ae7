// What agreements say: read by whoever sells, changed by the owner, and part of what is drawn up from then on.
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { goTo } from "./support/go-to";
import { changed, type Made, made, NILIMA, project, put, ROHAN, registerBuilder } from "./support/office";
import { signIn } from "./support/people";

const INDIA = "/office/settings/clauses/india";

async function axe(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).include("main").analyze()).violations).toEqual([]);
}

async function formOf(context: BrowserContext) {
  return (await context.request.get("/api/builder/agreement-forms/india")).json();
}

/** A confirmed booking of a home that an agreement can be drawn up for. */
async function confirmed(context: BrowserContext): Promise<number> {
  const { units } = await project(context, 1);
  const customer = {
    ...{ first_name: "Leela", last_name: "Menon", phone: "+919812345678" },
    email: `leela.${crypto.randomUUID()}@example.com`,
  };
  const { id } = await made<Made>(context, "/api/bookings", { unit_id: units[0]?.id, customer });
  const token = { payment_type: "token", payment_method: "bank_transfer", reference: "UTR 4471" };
  await made(context, "/api/payments", { booking_id: id, amount: "50000.00", ...token });
  await changed(context, `/api/bookings/${id}/status`, { status: "confirmed" });
  return id;
}

/** Opens a clause of the form that is being changed. */
async function openClause(page: Page, title: string): Promise<void> {
  await page.getByRole("button", { name: `Change: ${title}` }).click();
}

test("an owner reads what agreements say and changes a clause, and what was typed outlives the page", async ({
  context,
  page,
}) => {
  await registerBuilder(context);
  await goTo(page, "/office/settings");
  await page.getByRole("link", { name: "See the clauses" }).click();
  await page.getByRole("link", { name: /Homes in India/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Homes in India" })).toBeVisible();
  await expect(page.getByText("The platform’s words", { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "3. Price" })).toBeVisible();
  await expect(page.getByText("Only when the customer means to raise a loan")).toBeVisible();
  await page.getByRole("button", { name: "Change the words" }).click();

  await openClause(page, "3. Price");
  await page.getByRole("textbox", { name: "Paragraph 3.1" }).fill("The Price is firm. It is ");
  await page.getByRole("button", { name: "Insert into: Paragraph 3.1" }).click();
  await page.getByRole("menuitem", { name: /total price/ }).click();
  await expect(page.getByRole("textbox", { name: "Paragraph 3.1" })).toHaveValue("The Price is firm. It is {total}");
  await expect(page.getByRole("textbox", { name: "Paragraph 3.1" })).toBeFocused();
  await page.keyboard.type(", lift included.");
  await axe(page);

  await page.reload();
  await openClause(page, "3. Price");
  await expect(page.getByRole("textbox", { name: "Paragraph 3.1" })).toHaveValue(
    "The Price is firm. It is {total}, lift included.",
  );
  expect((await formOf(context)).version).toBe(0);
});

test("changed words are seen as a document, saved, and what the next agreement says", async ({ context, page }) => {
  await registerBuilder(context);
  const booking = await confirmed(context);
  await goTo(page, `${INDIA}?edit=1`);
  await openClause(page, "3. Price");
  await page.getByRole("textbox", { name: "Paragraph 3.1" }).fill("The Price is firm. It is {total}, lift included.");
  const answer = page.waitForResponse((response) => response.url().endsWith("/agreement-forms/india/preview"));
  const tab = context.waitForEvent("page");
  await page.getByRole("button", { name: "Preview as PDF" }).click();
  expect((await answer).headers()["content-type"]).toBe("application/pdf");
  await (await tab).close();
  await expect(page.getByRole("link", { name: "Open the preview again" })).toHaveAttribute("href", /^blob:/);
  expect((await formOf(context)).version).toBe(0);

  await page.getByLabel("What was changed, and why").fill("Lifts are in the price.");
  await page.getByRole("button", { name: "Save for agreements from now on" }).click();
  await expect(page.getByText("Saved as version 1.")).toBeVisible();
  await expect(page.getByText("Your own words").first()).toBeVisible();
  await expect(page.getByText("What was changed: Lifts are in the price.")).toBeVisible();
  await axe(page);

  await made(context, `/api/bookings/${booking}/generate-agreement`, {});
  const { terms } = await (await context.request.get(`/api/bookings/${booking}/agreement`)).json();
  expect(terms.form).toBe("india-1");
  expect(terms.clauses[2].paragraphs[0]).toMatch(/^The Price is firm\. It is ₹.*, lift included\.$/);
});

test("what cannot be used is said where it stands, and stays there when the clause is moved", async ({
  context,
  page,
}) => {
  await registerBuilder(context);
  await goTo(page, `${INDIA}?edit=1`);
  await openClause(page, "3. Price");
  const first = page.getByRole("textbox", { name: "Paragraph 3.1" });
  await first.fill("The {lift} runs.");
  await page.getByRole("button", { name: "Close: 3. Price" }).click();
  await page.getByRole("button", { name: "Save for agreements from now on" }).click();
  // The clause is opened, since something in it is wrong.
  await expect(first).toHaveAttribute("aria-invalid", "true");
  await expect(first).toBeFocused();
  await expect(page.getByText("There is no variable {lift}.")).toBeVisible();
  await page.getByRole("button", { name: "Move up: Price" }).click();
  await expect(page.getByRole("textbox", { name: "Paragraph 2.1" })).toHaveAttribute("aria-invalid", "true");

  // A variable that not every agreement has asks for its condition, and gets it with one press.
  await page.getByRole("textbox", { name: "Paragraph 2.1" }).fill("A loan of {loan} is meant.");
  await expect(page.getByText("Not every agreement has {loan}.")).toBeVisible();
  await page.getByRole("button", { name: "Let them stand only then" }).click();
  await page.getByRole("button", { name: "Add a clause" }).click();
  await page.getByRole("button", { name: "Save for agreements from now on" }).click();
  await expect(page.getByText("This cannot be empty.")).toHaveCount(2);
  await page.getByRole("button", { name: /^Remove: Clause \d+$/ }).click();
  await expect(page.getByRole("button", { name: "Put it back" })).toBeVisible();
  await page.getByRole("button", { name: "Save for agreements from now on" }).click();
  await expect(page.getByText("Saved as version 1.")).toBeVisible();
  const { clauses } = await formOf(context);
  expect(clauses[1]).toMatchObject({ title: "Price", paragraphs: [{ when: "loan" }, {}, {}] });
});

test("two owners meet, versions are looked at and taken up again, and the way back is open", async ({
  context,
  page,
}) => {
  await registerBuilder(context);
  await goTo(page, `${INDIA}?edit=1`);
  await page.getByRole("button", { name: "Change: What it is called" }).click();
  await page.getByLabel("Title of the agreement").fill("Mine");
  const { title: _, ...form } = await formOf(context);
  const words = Object.fromEntries(
    ["basis", "seller", "buyer", "co_buyer", "recitals", "clauses"].map((key) => [key, form[key]]),
  );
  await put(context, "/api/builder/agreement-forms/india", { ...words, title: "Theirs" });
  await page.getByRole("button", { name: "Save for agreements from now on" }).click();
  const both = page.getByRole("row", { name: /Title of the agreement/ });
  await expect(both).toContainText("Mine");
  await expect(both).toContainText("Theirs");
  await axe(page);
  await page.getByRole("button", { name: "Save mine over it" }).click();
  await expect(page.getByText("Saved as version 2.")).toBeVisible();

  const versions = page.getByRole("region", { name: "Versions" });
  await versions.getByRole("link", { name: /^Version 1/ }).click();
  await expect(page.getByText("This is version 1. In use is version 2.")).toBeVisible();
  await expect(page.getByText("Theirs")).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Start from this version" }).click();
  await expect(page.getByLabel("What was changed, and why")).toHaveValue("Started from version 1.");
  await page.getByRole("button", { name: "Save for agreements from now on" }).click();
  await expect(page.getByText("Saved as version 3.")).toBeVisible();
  expect(await formOf(context)).toMatchObject({ title: "Theirs", note: "Started from version 1." });

  await page.getByRole("button", { name: "Back to the platform’s clauses" }).click();
  const dialog = page.getByRole("dialog", { name: "Back to the platform’s clauses?" });
  await expect(dialog.getByText("Agreements that there are do not change.")).toBeVisible();
  await dialog.getByRole("button", { name: "Go back to the platform’s clauses" }).click();
  await expect(page.getByText("The platform’s clauses are in use again.")).toBeVisible();
  await expect(versions.getByRole("link")).toHaveText([
    /^Version 4 · in use/,
    ...[/^Version 3/, /^Version 2/, /^Version 1/, /^The platform’s words/],
  ]);
  expect(await formOf(context)).toMatchObject({ version: 4, source: "platform" });
});

test("sales read the clauses and are told who changes them, accounts have nothing to do with them", async ({
  context,
  page,
}) => {
  await signIn(context, ROHAN);
  await goTo(page, `${INDIA}?edit=1`);
  await expect(page.getByText("Only the owner of your company can change them.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "3. Price" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Change the words" })).toHaveCount(0);
  await signIn(context, NILIMA);
  await goTo(page, INDIA);
  await expect(page.getByText("The clauses are for whoever sells")).toBeVisible();
});

test("what is promised of the homes is typed part by part, and buyers read it", async ({ context, page }) => {
  await registerBuilder(context);
  const { id } = await project(context, 1);
  const kept = async () => {
    const { specifications } = await (await context.request.get(`/api/projects/${id}`)).json();
    return specifications.map(({ title, text }: { title: string; text: string }) => `${title}: ${text}`);
  };
  await goTo(page, `/office/projects/${id}/terms`);
  await page.getByRole("button", { name: "Add: Flooring" }).click();
  await page.getByRole("group", { name: "Flooring" }).getByLabel("How it is done").fill("Kota stone.");
  await page.getByRole("button", { name: "Add: Structure" }).click();
  await page.getByRole("group", { name: "Structure" }).getByLabel("How it is done").fill("Reinforced concrete.");
  await page.getByRole("button", { name: "Move up: Structure" }).click();
  await expect.poll(kept).toEqual(["Structure: Reinforced concrete.", "Flooring: Kota stone."]);
  await axe(page);
  const { slug } = await (await context.request.get(`/api/projects/${id}`)).json();
  await goTo(page, `/projects/${slug}`);
  await expect(page.getByRole("heading", { name: "Specifications" })).toBeVisible();
  await expect(page.getByText("Kota stone.")).toBeVisible();
});

test("a plan says which homes are laid out like it, and only a plan does", async ({ context, page }) => {
  await registerBuilder(context);
  const { id } = await project(context, 1);
  const kept = async () => {
    const { images } = await (await context.request.get(`/api/projects/${id}`)).json();
    return images.map(({ kind, unit_types }: { kind: string; unit_types: string[] }) => [kind, ...unit_types]);
  };
  await goTo(page, `/office/projects/${id}/pictures`);
  const choose = page.getByLabel("Choose pictures").and(page.locator("input"));
  await choose.setInputFiles({ name: "plan.png", mimeType: "image/png", buffer: await page.screenshot() });
  await page.getByLabel("What there is to see").fill("The plan of a home with two bedrooms.");
  await page.getByLabel("Kind", { exact: true }).selectOption("plan");
  await page.getByRole("group", { name: "Laid out like this" }).getByLabel("2 BHK").check();
  await expect.poll(kept).toEqual([["plan", "2BHK"]]);
  await axe(page);
  await page.getByLabel("Kind", { exact: true }).selectOption("photograph");
  await expect.poll(kept).toEqual([["photograph"]]);
});

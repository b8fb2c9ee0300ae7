import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { goTo } from "./support/go-to";
import { type Made, made, registerBuilder } from "./support/office";

const DRAFT = {
  ...{ name: "Quarry Yard", project_type: "residential" },
  ...{ address: "14 Quarry Road", city: "Pune", state: "Maharashtra", zipcode: "411001" },
};
const UNIT = { tower: "A", position: 1, unit_type: "2BHK", floor_number: 1, area_sqft: 850, price: "5525000.00" };

async function draft(context: BrowserContext): Promise<number> {
  await registerBuilder(context);
  return (await made<Made>(context, "/api/projects", DRAFT)).id;
}

async function put(context: BrowserContext, path: string, data: object) {
  const answer = await context.request.put(path, { data, headers: { "sec-fetch-site": "same-origin" } });
  expect(answer.ok(), await answer.text()).toBe(true);
}

async function kept(context: BrowserContext, path: string) {
  return (await context.request.get(path)).json();
}

const saved = (page: Page) =>
  expect(
    page
      .getByRole("status")
      .filter({ hasText: /^Saved$/ })
      .first(),
  ).toBeVisible();

test("homes are laid out all or none: numbers that are there are named before, and what nobody booked can go", async ({
  context,
  page,
}) => {
  const id = await draft(context);
  await made(context, "/api/units", { project_id: id, unit_number: "B-101", ...UNIT });
  await goTo(page, `/office/projects/${id}/units`);
  await page.getByRole("button", { name: "Lay out more homes" }).click();
  await page.getByRole("button", { name: "One tower, 5 floors, 2 homes on each" }).click();
  await page.getByLabel("Price per sq ft, INR").fill("6,500.50");
  // Tower A is there already, so that the new one is B, whose first number is taken by hand.
  await expect(page.getByText("These numbers are there already: B-101.")).toBeVisible();
  await page.getByRole("button", { name: "Make 10 homes" }).click();
  expect((await kept(context, `/api/projects/${id}/units`)).total).toBe(1);

  // What is typed stays over a reload; another pattern makes way.
  await page.reload();
  await page.getByRole("button", { name: "Lay out more homes" }).click();
  await expect(page.getByLabel("Price per sq ft, INR")).toHaveValue("6,500.50");
  await page.getByLabel("Numbers of homes").fill("[T][F][PP]");
  await page.getByRole("button", { name: "Make 10 homes" }).click();
  await expect(page.getByText("10 homes were made.")).toBeVisible();
  const { items } = await kept(context, `/api/projects/${id}/units`);
  expect(items).toHaveLength(11);
  expect(items).toContainEqual(expect.objectContaining({ unit_number: "B502", price: "5525425.00" }));

  await page.getByRole("button", { name: "Delete the homes of Tower B" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("10 homes are deleted for good.");
  await dialog.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByRole("heading", { name: "1 home so far" })).toBeVisible();
});

test("a plan is saved once it adds up to 100%, and what somebody else saved first is shown beside it", async ({
  context,
  page,
}) => {
  const id = await draft(context);
  const plans = `/api/projects/${id}/payment-plans`;
  await goTo(page, `/office/projects/${id}/plans`);
  await page.getByRole("button", { name: "Add: 20:80" }).click();
  await saved(page);
  const first = page.getByRole("group", { name: "Stage 1" });
  await first.getByLabel("Share").fill("19.5");
  await first.getByLabel("Share").blur();
  await expect(page.getByText("Adds up to 99.5%: 0.5% is missing.")).toBeVisible();
  await page.reload();
  await expect(first.getByLabel("Share")).toHaveValue("19.5");
  expect((await kept(context, plans)).payment_plans[0].stages[0].percent).toBe(20);

  const { payment_plans } = await kept(context, plans);
  await put(context, plans, { payment_plans: [{ ...payment_plans[0], name: "Twenty, eighty" }] });
  await page.getByRole("group", { name: "Stage 2" }).getByLabel("Share").fill("80.5");
  await page.getByRole("group", { name: "Stage 2" }).getByLabel("Share").blur();
  const both = page.getByRole("alert").filter({ hasText: "Somebody else changed this" });
  await expect(both).toContainText("Twenty, eighty");
  await both.getByRole("button", { name: "Save mine over it" }).click();
  await saved(page);
  const stages = (await kept(context, plans)).payment_plans[0].stages;
  expect(stages.map(({ percent }: { percent: number }) => percent)).toEqual([19.5, 80.5]);
});

test("charges and extras are saved as they are typed, and the cost sheet beside them follows", async ({
  context,
  page,
}) => {
  const id = await draft(context);
  await made(context, "/api/units", { project_id: id, unit_number: "A-101", ...UNIT });
  await goTo(page, `/office/projects/${id}/prices`);
  await page.getByRole("button", { name: "Add a charge" }).click();
  await page.getByLabel("Charge", { exact: true }).fill("Club membership");
  await page.getByLabel("Amount").fill("1,00,000");
  await page.getByRole("button", { name: "Add a tax" }).click();
  await page.getByLabel("Tax", { exact: true }).fill("GST");
  await page.getByLabel("Percent").fill("5");
  await page.getByLabel("Percent").blur();
  const sheet = page.getByRole("complementary", { name: "What a home comes to" });
  await expect(sheet).toContainText("₹59,06,250");

  await page.getByRole("button", { name: "Remove: Club membership" }).click();
  await expect(sheet).toContainText("₹58,01,250");
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(sheet).toContainText("₹59,06,250");

  await page.getByRole("button", { name: "Add an extra" }).click();
  await page.getByLabel("Extra", { exact: true }).fill("Covered parking");
  await page.getByLabel("Price, INR").fill("3.5 lakh");
  await page.getByLabel("How many").fill("40");
  await page.getByLabel("How many").blur();
  await expect
    .poll(async () => (await kept(context, `/api/projects/${id}/extras`)).extras)
    .toMatchObject([{ name: "Covered parking", price: "350000.00", quantity: 40 }]);
});

test("a picture is sent in, kept over a reload, and hung once somebody has said what is on it", async ({
  context,
  page,
}) => {
  const id = await draft(context);
  await goTo(page, `/office/projects/${id}/pictures`);
  const choose = page.locator("input[type=file]").first();
  await choose.setInputFiles({ name: "plan.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF") });
  await expect(page.getByText("It is no JPEG, PNG or WebP.")).toBeVisible();
  await choose.setInputFiles({ name: "gate.png", mimeType: "image/png", buffer: await page.screenshot() });
  const alt = page.getByLabel("What there is to see");
  await expect(alt).toBeVisible();
  await page.reload();
  await alt.fill("The gate at dusk");
  await alt.blur();
  await saved(page);
  const { images } = await kept(context, `/api/projects/${id}`);
  expect(images).toMatchObject([{ alt: "The gate at dusk", kind: "visualisation" }]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on the steps with tables, ${colorScheme}`, async ({ context, page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const id = await draft(context);
    await goTo(page, `/office/projects/${id}/units`);
    await expect(page.getByRole("button", { name: "Make 10 homes" })).toBeVisible();
    expect(await faults(page), "units").toEqual([]);
    await made(context, "/api/units", { project_id: id, unit_number: "A-101", ...UNIT });
    await goTo(page, `/office/projects/${id}/plans`);
    await page.getByRole("button", { name: "Add: Construction-linked" }).click();
    await saved(page);
    expect(await faults(page), "plans").toEqual([]);
    await goTo(page, `/office/projects/${id}/prices`);
    await page.getByRole("button", { name: "Add a charge" }).click();
    await page.getByRole("button", { name: "Add an extra" }).click();
    expect(await faults(page), "prices").toEqual([]);
    await goTo(page, `/office/projects/${id}/pictures`);
    await expect(page.getByRole("heading", { name: "Pictures", level: 2 })).toBeVisible();
    expect(await faults(page), "pictures").toEqual([]);
  });
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

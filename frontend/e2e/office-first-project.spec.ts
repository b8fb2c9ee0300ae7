import { randomUUID } from "node:crypto";
import { expect, type Locator, test } from "@playwright/test";
import { goTo } from "./support/go-to";
import { changed } from "./support/office";
import { PASSWORD } from "./support/people";

/** Does what a person does, and counts how often they had to do something. */
function counting() {
  let actions = 0;
  const counted = (act: () => Promise<void>) => {
    actions += 1;
    return act();
  };
  return {
    click: (where: Locator) => counted(() => where.click()),
    fill: (where: Locator, text: string) => counted(() => where.fill(text)),
    count: () => actions,
  };
}

test("a new builder comes from registration to a published project of sixty homes in under twenty actions", async ({
  browser,
  context,
  page,
}) => {
  test.slow();
  const { click, fill, count } = counting();
  const name = `Quarry Yard ${randomUUID().slice(0, 6)}`;

  await goTo(page, "/register?as=builder");
  await fill(page.getByLabel("Company", { exact: true }), "Pier & Post");
  await fill(page.getByLabel("Licence number"), `L-${randomUUID()}`);
  await fill(page.getByLabel("Address of the office"), "14 Quarry Road, Pune 411001");
  await fill(page.getByLabel("Phone", { exact: true }), "+91 20 2553 0188");
  await fill(page.getByLabel("E-mail"), `owner.${randomUUID()}@example.com`);
  await fill(page.getByLabel("Password", { exact: true }), PASSWORD);
  await click(page.getByRole("button", { name: "Make the company’s account" }));
  await page.waitForURL(/\/office$/);

  await click(page.locator("main").getByRole("link", { name: "New project" }).first());
  await fill(page.getByLabel("Name"), name);
  await fill(page.getByLabel("Address"), "Survey No. 7, Quarry Road");
  await fill(page.getByLabel("PIN or postal code"), "411001");
  await expect(page.getByLabel("State")).toHaveValue("Maharashtra");
  await click(page.getByRole("button", { name: "Make the draft" }));
  await page.waitForURL(/\/office\/projects\/\d+\/facts$/);
  const id = page.url().split("/").at(-2);

  const steps = page.getByRole("navigation", { name: "Steps" });
  await click(steps.getByRole("link", { name: /^Homes/ }));
  await click(page.getByRole("button", { name: "Two towers, 10 floors, 3 homes on each" }));
  await fill(page.getByLabel("Price per sq ft, INR"), "6,500");
  await expect(page.getByText("60 homes, A-101 to B-1003.")).toBeVisible();
  await click(page.getByRole("button", { name: "Make 60 homes" }));
  await expect(page.getByText("60 homes were made.")).toBeVisible();

  await click(steps.getByRole("link", { name: /^Publish/ }));
  await click(page.getByRole("button", { name: "Publish the project" }));
  await expect(page.getByRole("heading", { name: "It is published" })).toBeVisible();
  expect(count()).toBeLessThan(20);

  const visitor = await browser.newContext();
  const seenBy = await visitor.newPage();
  await goTo(seenBy, `/projects?q=${encodeURIComponent(name)}`);
  const slug = name.toLowerCase().replaceAll(" ", "-");
  await seenBy.locator(`main a[href="/projects/${slug}"]`).first().click();
  await seenBy.waitForURL(`**/projects/${slug}`);
  await expect(seenBy.getByRole("heading", { level: 1, name })).toBeVisible();
  const seen = await (await visitor.request.get(`/api/projects/${id}`)).json();
  expect(seen).toMatchObject({ available_units: 60, price_min: "5525000.00", towers: ["A", "B"] });
  await visitor.close();
  await changed(context, `/api/projects/${id}`, { published: false });
});

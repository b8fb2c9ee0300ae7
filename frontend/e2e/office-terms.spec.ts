// On which terms a project's money is taken: interest, the account that receipts go to, plans of equal instalments.
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, test } from "@playwright/test";
import { goTo } from "./support/go-to";
import { type Made, made, registerBuilder } from "./support/office";

async function draft(context: BrowserContext): Promise<number> {
  await registerBuilder(context);
  const place = { address: "14 Quarry Road", city: "Pune", state: "Maharashtra", zipcode: "411001" };
  const given = { name: "Quarry Yard", project_type: "residential", ...place };
  return (await made<Made>(context, "/api/projects", given)).id;
}

test("interest and the project's account are terms like others, and an account may be none", async ({
  context,
  page,
}) => {
  const id = await draft(context);
  const kept = async () => {
    const { interest_percent, project_account_percent } = await (
      await context.request.get(`/api/projects/${id}`)
    ).json();
    return [interest_percent, project_account_percent];
  };
  await goTo(page, `/office/projects/${id}/terms`);
  const account = page.getByLabel("Share in the project’s account");
  await expect(account).toHaveValue("70");
  await page.getByLabel("Interest on late payment, % a year").fill("10.5");
  await account.fill("75");
  await account.blur();
  await expect.poll(kept).toEqual([10.5, 75]);
  await page.getByLabel("No such account").check();
  await expect.poll(kept).toEqual([10.5, null]);
  await expect(account).toBeDisabled();
  await page.getByLabel("No such account").uncheck();
  await expect.poll(kept).toEqual([10.5, 75]);
  await page.getByLabel("Interest on late payment, % a year").fill("101");
  await page.getByLabel("Interest on late payment, % a year").blur();
  await expect(page.getByText("must be between 0 and 100")).toBeVisible();
});

test("a plan is filled with equal monthly instalments that are exactly 100%, and can be had back", async ({
  context,
  page,
}) => {
  const id = await draft(context);
  await goTo(page, `/office/projects/${id}/plans`);
  await expect(async () => {
    await page.getByRole("button", { name: "Add: Installments" }).click();
    await expect(page.getByText("Adds up to 100%")).toBeVisible({ timeout: 4_000 });
  }).toPass();
  await page.getByRole("button", { name: "Equal monthly installments" }).click();
  const form = page.getByRole("form", { name: "Equal monthly installments" });
  await form.getByLabel("How many").fill("0");
  await expect(form.getByText("1 to 120 are expected.")).toBeVisible();
  await form.getByLabel("How many").fill("7");
  await form.getByLabel("The first on").fill("2027-01-31");
  expect((await new AxeBuilder({ page }).include("main").analyze()).violations).toEqual([]);
  await form.getByRole("button", { name: "Make 7 stages" }).click();
  await expect(page.getByText("Adds up to 100%")).toBeVisible();
  const stages = async () => {
    const { payment_plans } = await (await context.request.get(`/api/projects/${id}/payment-plans`)).json();
    return (payment_plans[0]?.stages ?? []).map(
      ({ percent, due_date }: { percent: number; due_date: string | null }) => `${due_date} ${percent}`,
    );
  };
  await expect
    .poll(stages)
    .toEqual([
      ...["2027-01-31 14.2858", "2027-02-28 14.2857", "2027-03-31 14.2857", "2027-04-30 14.2857"],
      ...["2027-05-31 14.2857", "2027-06-30 14.2857", "2027-07-31 14.2857"],
    ]);
  await page.getByRole("button", { name: "Back to the stages before" }).click();
  await expect.poll(async () => (await stages()).length).toBe(8);
});

import { expect, test } from "@playwright/test";

test("the home page answers and says what it is", async ({ page }) => {
  const answer = await page.goto("/");
  expect(answer?.status()).toBe(200);
  await expect(page).toHaveTitle(/Plinth/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("the sign-in page asks for an address and a password", async ({ page }) => {
  await page.goto("/login");
  await expect(page.getByLabel(/e-?mail/i)).toBeVisible();
  await expect(page.getByLabel(/password/i).first()).toBeVisible();
});

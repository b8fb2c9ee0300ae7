import { expect, test } from "@playwright/test";
import { MEERA, signIn } from "./support/people";

test("a list without a match says so, and how to go on", async ({ page }) => {
  await page.goto("/projects?q=nothing+is+called+this");
  await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toBeVisible();
  await expect(
    page.getByRole("main").getByRole("link").or(page.getByRole("main").getByRole("button")).first(),
  ).toBeVisible();
});

test("addresses that make no sense are answered with a page that helps", async ({ page }) => {
  for (const path of ["/nothing/is/here", "/projects/no-such-house", "/builders/999999", "/builders/x"]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing at this address");
  }
});

test("filters that make no sense break nothing", async ({ page }) => {
  for (const query of [
    "page=-3",
    "page=99999999999999999999",
    "min_price=abc",
    "unit_type=castle",
    "sort=;drop",
    "q=%00",
  ]) {
    const answer = await page.goto(`/projects?${query}`);
    expect(answer?.status(), query).toBe(200);
  }
});

test("while the platform is out of reach a page says so, and comes back by itself", async ({ context, page }) => {
  await signIn(context, MEERA);
  await page.goto("/home/messages");
  let down = true;
  await page.route("**/api/**", (route) => (down ? route.abort("connectionrefused") : route.fallback()));
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  down = false;
  await page.reload();
  await expect(page.getByRole("main")).toContainText("Lintel & Sons");
});

test("a slow platform shows where things will be, not an empty page", async ({ page }) => {
  await page.goto("/");
  await page.route("**/projects?*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.fallback();
  });
  await page.getByRole("navigation").getByRole("link", { name: "Homes" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

import { expect, test } from "@playwright/test";
import { freePort, openWay, startWeb } from "./support/web";

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

test("while the platform is out of reach a page says so, and comes back by itself", async ({ page }) => {
  test.slow();
  const way = await freePort();
  const web = await startWeb({ API_URL: `http://127.0.0.1:${way}` });
  try {
    await page.goto(`${web.url}/projects/kiln-house`);
    await expect(page.getByRole("heading", { name: "We cannot reach the platform just now" })).toBeVisible();
    await expect(page.getByRole("status")).toContainText(/[Tt]rying again/);
    const open = await openWay(way, process.env.PLINTH_API ?? "");
    await expect(page.getByRole("heading", { level: 1, name: "Kiln House" })).toBeVisible({ timeout: 30_000 });
    await open.close();
  } finally {
    web.stop();
  }
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

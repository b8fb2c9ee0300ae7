import { expect, test } from "@playwright/test";
import { goTo } from "./support/go-to";
import { registerBuilder } from "./support/office";
import { crowd } from "./support/platform";

const MANY = 10_000;
// A screen has some twenty rows, and a few more are drawn above and below it.
const DRAWN = 80;

test("a table of ten thousand bookings draws what is on the screen, and reaches any of them", async ({
  context,
  page,
}) => {
  test.slow();
  const { builderId } = await registerBuilder(context);
  crowd(builderId, MANY);
  await goTo(page, "/office/bookings");
  const grid = page.getByRole("grid");
  await expect(grid).toHaveAttribute("aria-rowcount", String(MANY + 1));
  const rows = grid.locator("[data-index]");
  await expect(rows.first()).toContainText("T-");
  expect(await rows.count()).toBeLessThan(DRAWN);

  // To its end and back, then through it: whatever comes into sight gets its booking.
  await rows.first().focus();
  await page.keyboard.press("End");
  const last = grid.locator(`[data-index="${MANY - 1}"]`);
  await expect(last).toBeFocused();
  await expect(last).toContainText("T-");
  expect(await rows.count()).toBeLessThan(DRAWN);
  await page.keyboard.press("Home");
  await expect(grid.locator('[data-index="0"]')).toBeFocused();
  for (const part of [0.2, 0.4, 0.6, 0.8]) {
    await grid.locator("xpath=..").evaluate((box, share) => box.scrollTo({ top: box.scrollHeight * share }), part);
    const middle = grid.locator(`[data-index="${Math.round(MANY * part) + 2}"]`);
    await expect(middle).toContainText("T-");
    expect(await rows.count()).toBeLessThan(DRAWN);
  }
});

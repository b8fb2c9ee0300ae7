import { expect, test } from "@playwright/test";
import { goTo } from "./support/go-to";
import { freeUnit } from "./support/people";

test("a home's floor plan is beside it, and on the whole screen when it is pressed", async ({ page }) => {
  const unit = await freeUnit(page.request, "jacaranda-court");
  await goTo(page, `/projects/jacaranda-court?unit=${unit.id}`);
  const home = page.getByRole("article", { name: `${unit.unit_number}, details` }).filter({ visible: true });
  const plan = home.getByRole("button", { name: /^Larger: Floor plan of a home/ });
  await plan.scrollIntoViewIfNeeded();
  await expect(home.getByText(/^Floor plan: .* drawn for .* sq ft$/)).toBeVisible();
  const drawn = plan.getByRole("img");
  await expect.poll(() => drawn.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(200);

  await plan.click();
  const viewer = page.getByRole("dialog", { name: `${unit.unit_number} in pictures` });
  await expect(viewer.getByRole("img", { name: /^Floor plan of a home/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(viewer).toBeHidden();
  await expect(plan).toBeFocused();
});

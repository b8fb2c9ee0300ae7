import type { Page } from "@playwright/test";

/** Goes to a page and waits until a part of it answers: before React has taken it over, what is pressed there is lost. */
export async function goTo(page: Page, path: string, part = "html"): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(
    (selector) => Object.keys(document.querySelector(selector) ?? {}).some((name) => name.startsWith("__reactFiber$")),
    part,
  );
}

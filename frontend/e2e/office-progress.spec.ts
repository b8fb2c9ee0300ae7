import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { goTo } from "./support/go-to";
import { changed, made, NILIMA, project, registerBuilder } from "./support/office";
import { signIn } from "./support/people";

type Phase = { id: number; name: string; description: string | null; progress_percentage: number; status: string };
type Update = { title: string; is_published: boolean; photos: { alt: string; width: number; height: number }[] };

/** A builder of one's own with a project and a phase of it that is under way. */
async function site(context: BrowserContext): Promise<{ id: number; phase: Phase }> {
  await registerBuilder(context);
  const { id } = await project(context, 1);
  const phase = await made<Phase>(context, `/api/projects/${id}/progress`, {
    ...{ name: "Sixth slab", progress_percentage: 20, weight: 3 },
    ...{ start_date: "2026-01-10", expected_end_date: "2026-04-30" },
  });
  return { id, phase };
}

async function read<T>(context: BrowserContext, path: string): Promise<T> {
  return (await context.request.get(path)).json();
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

/** A picture larger than any is shown, as a file. */
async function photograph(page: Page) {
  const address = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [2600, 1300];
    return canvas.toDataURL("image/png");
  });
  const buffer = Buffer.from(address.split(",")[1] ?? "", "base64");
  return { name: "slab.png", mimeType: "image/png", buffer };
}

/** Notes how large the pictures are that the page sends. */
async function noteSizes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { append } = FormData.prototype;
    FormData.prototype.append = function (name: string, value: string | Blob, filename?: string) {
      const size = createImageBitmap(value as Blob).then(({ width, height }) => [width, height]);
      Reflect.set(window, "sent", size);
      return append.call(this, name, value as Blob, filename);
    };
  });
}

test("a phase goes up at once, down with a reason, and is complete when what it causes was said", async ({
  context,
  page,
}) => {
  const { id, phase } = await site(context);
  const now = () => read<Phase>(context, `/api/projects/${id}/progress/${phase.id}`);
  await goTo(page, `/office/progress?project=${id}`);
  const exact = page.getByRole("textbox", { name: "Sixth slab, exactly, in per cent" });
  await expect(exact).toHaveValue("20");
  expect(await faults(page)).toEqual([]);
  await page.getByRole("slider", { name: "Sixth slab: how far it is" }).press("ArrowRight");
  await page.getByRole("button", { name: "Save 21 %" }).click();
  await expect(page.getByText("Sixth slab is at 21 %.")).toBeVisible();
  expect((await now()).progress_percentage).toBe(21);

  await exact.fill("10");
  await page.getByRole("button", { name: "Save 10 %" }).click();
  await expect(page.getByText("Say why the percentage goes down.")).toBeVisible();
  expect((await now()).progress_percentage).toBe(21);
  await page.reload();
  await expect(exact).toHaveValue("10");
  await page.getByLabel("Why does it go down?").fill("The formwork was counted twice.");
  await page.getByRole("button", { name: "Save 10 %" }).click();
  await expect(page.getByText("Sixth slab is at 10 %.")).toBeVisible();

  await exact.fill("100");
  await exact.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Sixth slab is complete?" });
  await expect(dialog.getByText("No payment plan of the project waits for this phase.")).toBeVisible();
  await expect(dialog.getByText("Nobody has a home here yet, so nobody is told")).toBeVisible();
  expect((await now()).status).toBe("in_progress");
  await dialog.getByRole("button", { name: "It is complete" }).click();
  await expect(page.getByText("Sixth slab is at 100 %.")).toBeVisible();
  expect((await now()).status).toBe("completed");

  await page.getByRole("button", { name: "Edit and history Sixth slab" }).click();
  const panel = page.getByRole("complementary", { name: "Sixth slab" });
  await expect(panel.getByText("The formwork was counted twice.")).toBeVisible();
  await expect(panel.getByText("21 % to 10 %")).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test("whoever saves a phase that has changed meanwhile sees both, and loses nothing", async ({ context, page }) => {
  const { id, phase } = await site(context);
  await goTo(page, `/office/progress?project=${id}&open=${phase.id}`);
  const panel = page.getByRole("complementary", { name: "Sixth slab" });
  await panel.getByLabel("Description").fill("Tower A, north half");
  await changed(context, `/api/projects/${id}/progress/${phase.id}`, { description: "Tower B" });
  await panel.getByRole("button", { name: "Save", exact: true }).click();
  const both = panel.getByRole("alert").filter({ hasText: "Somebody else changed this" });
  await expect(both.getByRole("row", { name: "Description" })).toHaveText(/Tower A, north half.*Tower B/);
  await both.getByRole("button", { name: "Save mine over it" }).click();
  await expect(page.getByText("Sixth slab is saved.")).toBeVisible();
  const { description } = await read<Phase>(context, `/api/projects/${id}/progress/${phase.id}`);
  expect(description).toBe("Tower A, north half");
});

test("news with a photo outlives a refresh and a lost line, and is told once", async ({ context, page }) => {
  const { id } = await site(context);
  const news = async () => (await read<{ items: Update[] }>(context, `/api/projects/${id}/updates`)).items;
  await noteSizes(page);
  await goTo(page, `/office/progress/update?project=${id}`);
  await page.getByLabel("Milestone").check();
  await page.getByLabel("Title").fill("The sixth slab is poured");
  await page.getByLabel("What happened").fill("Ninety cubic metres before noon.");
  await page.route("**/api/files", (route) => route.abort());
  await page.getByLabel("Choose pictures").setInputFiles(await photograph(page));
  const onItsWay = page.getByRole("list", { name: "Pictures on their way" });
  await expect(onItsWay.getByText("We cannot reach the platform")).toBeVisible();
  await expect(page.getByRole("button", { name: "Publish" })).toBeDisabled();
  await page.unroute("**/api/files");
  await page.reload();
  const alt = page.getByLabel("What there is to see");
  await expect(alt).toHaveValue("The sixth slab is poured");
  expect(await page.evaluate(() => Reflect.get(window, "sent"))).toEqual([2000, 1000]);
  expect(await faults(page)).toEqual([]);

  await page.reload();
  await expect(page.getByLabel("What happened")).toHaveValue("Ninety cubic metres before noon.");
  await expect(page.getByLabel("Milestone")).toBeChecked();
  await expect(alt).toHaveValue("The sixth slab is poured");
  let tries = 0;
  await page.route(`**/api/projects/${id}/updates`, async (route) => {
    tries += 1;
    if (tries > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "We cannot reach the platform" })).toBeVisible();
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page).toHaveURL(new RegExp(`/office/progress\\?project=${id}`));
  await expect(page.getByRole("heading", { name: "The sixth slab is poured" })).toBeVisible();
  const [first, ...others] = await news();
  expect(others).toEqual([]);
  expect(first).toMatchObject({ is_published: true, photos: [{ alt: "The sixth slab is poured" }] });
  expect((first?.photos[0]?.width ?? 0) / (first?.photos[0]?.height ?? 1)).toBeCloseTo(2, 1);
});

test("a draft is published from the list, and deleted", async ({ context, page }) => {
  const { id } = await site(context);
  const title = "Water on Tuesday";
  await made(context, `/api/projects/${id}/updates`, { title, content: "From nine.", update_type: "general" });
  await goTo(page, `/office/progress?project=${id}`);
  const row = page.getByRole("article").filter({ hasText: title });
  await row.getByRole("button", { name: `Publish ${title}` }).click();
  await page.getByRole("dialog", { name: "Publish this?" }).getByRole("button", { name: "Publish" }).click();
  await expect(row.getByRole("button", { name: `Publish ${title}` })).toBeHidden();
  await row.getByRole("button", { name: `Delete ${title}` }).click();
  await page.getByRole("dialog", { name: "Delete this?" }).getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("heading", { name: "No news yet" })).toBeVisible();
});

test("accounts read the progress and change nothing of it", async ({ context, page }) => {
  await signIn(context, NILIMA);
  await goTo(page, "/office/progress");
  await expect(page.getByRole("progressbar").first()).toBeVisible();
  await expect(page.getByRole("slider")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Write news" })).toHaveCount(0);
  const id = await page.getByRole("combobox", { name: "Project" }).inputValue();
  await goTo(page, `/office/progress/update?project=${id}`);
  await expect(page.getByRole("heading", { name: "Somebody else writes the news" })).toBeVisible();
});

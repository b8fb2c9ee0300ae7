import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { goTo } from "./support/go-to";
import { changed, DESK, type Made, made, project, registerBuilder } from "./support/office";
import { register } from "./support/people";

type Visit = Made & { starts_at: string; status: string; sequence: number };
type World = { day: string; project: Made; visit: Visit; customer: BrowserContext; name: string };

/** The Tuesday of the week after next: open by every project's usual hours, and never in the past. */
function tuesday(): string {
  const now = new Date();
  const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
  day.setUTCDate(day.getUTCDate() + 14 + ((9 - day.getUTCDay()) % 7));
  return day.toISOString().slice(0, 10);
}

/** A builder of one's own, whose project a customer has asked to see on that Tuesday at 11:00 in Pune. */
async function world(context: BrowserContext, customer: BrowserContext): Promise<World> {
  await registerBuilder(context);
  const own = await project(context, 1);
  const name = "Nadia";
  await register(customer, name);
  const day = tuesday();
  const visit = await asked(customer, own, `${day}T11:00:00+05:30`);
  return { day, project: own, visit, customer, name: `${name} Sen` };
}

const asked = (context: BrowserContext, { id }: Made, starts_at: string) =>
  made<Visit>(context, "/api/appointments", { project_id: id, appointment_type: "site_visit", starts_at });

const read = async (context: BrowserContext, { id }: Made): Promise<Visit> =>
  (await context.request.get(`/api/appointments/${id}`)).json();

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

test(
  "a visit is dragged to another time with a reason, and goes back if that is taken",
  DESK,
  async ({ browser, context, page }) => {
    const customer = await browser.newContext();
    const { day, project: own, visit, name } = await world(context, customer);
    const other = await browser.newContext();
    await register(other, "Omar");
    await asked(other, own, `${day}T15:00:00+05:30`);
    await goTo(page, `/office/appointments?view=day&date=${day}`);
    const event = page.getByRole("button", { name: new RegExp(`^${name}`) });
    const slot = (time: string) => page.getByRole("button", { name: new RegExp(`^New visit, .*, ${time}$`) });
    await expect(event).toHaveAccessibleName(/11:00 to 12:00.*To be confirmed/);

    await event.dragTo(slot("14:30"), { sourcePosition: { x: 60, y: 4 }, targetPosition: { x: 60, y: 6 } });
    const dialog = page.getByRole("dialog", { name: "Move the visit" });
    await dialog.getByRole("button", { name: "Move it there" }).click();
    await expect(dialog.getByText("Say in a few words why.")).toBeVisible();
    await dialog.getByLabel("Why does it move?").fill("The lift is being inspected.");
    await dialog.getByRole("button", { name: "Move it there" }).click();
    await expect(dialog.getByText("This time is no longer free. Please choose another.")).toBeVisible();
    expect((await read(context, visit)).sequence).toBe(0);
    await dialog.getByRole("button", { name: "16:00", exact: true }).click();
    await dialog.getByRole("button", { name: "Move it there" }).click();
    await expect(dialog).toBeHidden();
    await expect(event).toHaveAccessibleName(/16:00 to 17:00/);
    expect(Date.parse((await read(context, visit)).starts_at)).toBe(Date.parse(`${day}T16:00:00+05:30`));
  },
);

test("whoever decides on a visit that has changed sees both, and decides anew", async ({ browser, context, page }) => {
  const { day, visit, customer, name } = await world(context, await browser.newContext());
  await goTo(page, `/office/appointments/${visit.id}`);
  await expect(page).toHaveURL(new RegExp(`date=${day}`));
  const panel = page.getByRole("complementary", { name });
  await expect(panel.getByText("11:00 to 12:00")).toBeVisible();
  expect(await faults(page)).toEqual([]);

  const later = { starts_at: `${day}T12:30:00+05:30`, reason: "My train is late." };
  await changed(customer, `/api/appointments/${visit.id}/reschedule`, later);
  await panel.getByRole("button", { name: "Confirm the time" }).click();
  const both = panel.getByRole("alert").filter({ has: page.getByRole("table") });
  await expect(both.getByRole("row", { name: /^When/ })).toContainText("12:30");
  await expect(both.getByText("My train is late.")).toBeVisible();
  expect((await read(context, visit)).status).toBe("scheduled");
  await both.getByRole("button", { name: "Save mine over it" }).click();
  await expect(both).toBeHidden();
  await expect(panel.getByText("Confirmed", { exact: true })).toBeVisible();
  await expect(panel.getByText("12:30 to 13:30")).toBeVisible();
  expect((await read(context, visit)).status).toBe("confirmed");
});

test("a visit is made with somebody who is known, and cancelled with a reason", async ({
  browser,
  context,
  isMobile,
  page,
}) => {
  const { day, visit, name } = await world(context, await browser.newContext());
  await goTo(page, `/office/appointments?view=day&date=${day}`);
  await expect(page.getByRole("button", { name: new RegExp(name) })).toBeVisible();
  if (isMobile) await page.getByRole("button", { name: "New visit" }).click();
  else await page.getByRole("button", { name: /^New visit, .*, 16:30$/ }).click();
  const dialog = page.getByRole("dialog", { name: "New visit" });
  if (!isMobile) await expect(dialog.getByLabel("Time", { exact: true })).toHaveValue("16:30");

  await dialog.getByRole("button", { name: "Make the visit" }).click();
  await expect(dialog.getByText("Choose whom you meet.")).toBeVisible();
  await dialog.getByLabel("With whom").fill("nad");
  await dialog.getByRole("button", { name: new RegExp(name) }).click();
  await dialog.getByLabel("Day", { exact: true }).fill(day);
  await dialog.getByLabel("Time", { exact: true }).fill("11:30");
  await dialog.getByRole("button", { name: "Make the visit" }).click();
  await expect(dialog.getByText("This time is no longer free. Please choose another.")).toBeVisible();
  await page.reload();
  if (isMobile) await page.getByRole("button", { name: "New visit" }).click();
  else await page.getByRole("button", { name: /^New visit, .*, 16:30$/ }).click();
  await expect(dialog.getByText(name)).toBeVisible();
  await dialog.getByRole("button", { name: "16:30", exact: true }).click();
  await dialog.getByRole("button", { name: "Make the visit" }).dblclick();
  await expect(dialog).toBeHidden();

  const panel = page.getByRole("complementary", { name });
  await expect(panel.getByText("16:30 to 17:30")).toBeVisible();
  await panel.getByRole("button", { name: "Cancel" }).click();
  const ending = page.getByRole("dialog", { name: "Cancel the visit" });
  await ending.getByLabel(/^Why/).fill("The road is closed.");
  await ending.getByRole("button", { name: "Cancel the visit" }).click();
  await expect(panel.getByText("The road is closed.")).toBeVisible();
  const { items } = await (await context.request.get(`/api/appointments?from=${day}&to=${day}`)).json();
  expect(items.map(({ status }: Visit) => status).sort()).toEqual(["cancelled", "scheduled"]);
  expect((await read(context, visit)).status).toBe("scheduled");
});

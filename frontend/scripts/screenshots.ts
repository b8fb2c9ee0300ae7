// Takes the pictures of docs/images from a running platform with the demo:
//   npm run screenshots -- http://localhost:3000
import { mkdir } from "node:fs/promises";
import { type BrowserContext, chromium } from "@playwright/test";
import { browser } from "../e2e/support/browser.ts";
import { ASHA, FARHAN, MEERA, PASSWORD } from "../e2e/support/people.ts";

const [origin = "http://localhost:3000"] = process.argv.slice(2);
const TO = new URL("../../docs/images/", import.meta.url).pathname;
const SCREENS = {
  desktop: { viewport: { width: 1280, height: 860 } },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};

/** `press`: homes on the plan, or links, that are opened one after the other before the picture is taken. */
type Shot = {
  name: string;
  path: string;
  screen: keyof typeof SCREENS;
  dark?: true;
  as?: string;
  at?: string;
  press?: { role: "gridcell" | "link"; names: RegExp[] };
};
const SHOTS: Shot[] = [
  { name: "front", path: "/", screen: "desktop" },
  { name: "projects", path: "/projects", screen: "desktop" },
  { name: "project", path: "/projects/kiln-house", screen: "desktop" },
  { name: "plan", path: "/projects/kiln-house", screen: "desktop", at: "#homes" },
  {
    name: "plan-home",
    path: "/projects/kiln-house",
    screen: "desktop",
    at: "#homes",
    press: { role: "gridcell", names: [/^B-1205/] },
  },
  { name: "plan-dark", path: "/projects/kiln-house", screen: "desktop", dark: true, at: "#homes" },
  { name: "plan-phone", path: "/projects/kiln-house", screen: "phone", at: "#homes" },
  { name: "home", path: "/home", screen: "desktop", as: MEERA },
  {
    name: "agreement",
    path: "/home",
    screen: "desktop",
    as: MEERA,
    press: { role: "link", names: [/^B-1204/, /^Everything about this booking/, /^Read the agreement/] },
  },
  { name: "home-phone", path: "/home", screen: "phone", as: FARHAN },
  { name: "progress", path: "/home/progress?project=5", screen: "desktop", as: MEERA },
  { name: "office", path: "/office", screen: "desktop", as: ASHA },
  { name: "office-bookings", path: "/office/bookings", screen: "desktop", as: ASHA },
  { name: "office-units", path: "/office/units?view=plan", screen: "desktop", as: ASHA, dark: true },
  { name: "office-visits", path: "/office/appointments", screen: "desktop", as: ASHA },
  { name: "office-phone", path: "/office", screen: "phone", as: ASHA },
  { name: "messages-phone", path: "/home/messages", screen: "phone", dark: true, as: MEERA },
];

const { executablePath, args } = await browser();
const running = await chromium.launch({ executablePath, args: [...args, "--no-sandbox"] });
await mkdir(TO, { recursive: true });
for (const shot of SHOTS) {
  const context = await running.newContext({
    ...SCREENS[shot.screen],
    baseURL: origin,
    colorScheme: shot.dark ? "dark" : "light",
    locale: "en-IN",
    timezoneId: "Asia/Kolkata",
    reducedMotion: "reduce",
  });
  if (shot.as) await signIn(context, shot.as);
  const page = await context.newPage();
  await page.goto(shot.path, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  if (shot.at) {
    await page.evaluate((at) => document.querySelector(at)?.scrollIntoView({ block: "start" }), shot.at);
    await page.waitForLoadState("networkidle");
  }
  for (const name of shot.press?.names ?? []) {
    const before = page.url();
    await page
      .getByRole(shot.press?.role ?? "link", { name })
      .first()
      .click();
    await page.waitForURL((url) => url.href !== before);
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => document.fonts.ready);
  }
  // What lies under the pointer would be pointed at in the picture.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${TO}${shot.name}.jpg`, type: "jpeg", quality: 84 });
  console.log(`docs/images/${shot.name}.jpg`);
  await context.close();
}
await running.close();

async function signIn(context: BrowserContext, email: string): Promise<void> {
  const headers = { "sec-fetch-site": "same-origin" };
  const answer = await context.request.post("/api/auth/login", { data: { email, password: PASSWORD }, headers });
  if (!answer.ok()) throw new Error(`${email} cannot sign in: ${answer.status()}`);
}

import { defineConfig } from "@playwright/test";
import { browser } from "./e2e/support/browser";
import { platform } from "./e2e/support/platform";

const { web, start } = await platform();

export default defineConfig({
  testDir: "e2e",
  workers: 2,
  // What fails twice is a fault; what failed once is named at the end, and wants to be understood.
  retries: 1,
  // Generous, for machines that do other things as well: nothing waits that long that works.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: !!process.env.CI,
  reporter: "list",
  use: {
    baseURL: web,
    launchOptions: await browser(),
    colorScheme: "light",
    locale: "en-IN",
    timezoneId: "Asia/Kolkata",
    trace: "retain-on-first-failure",
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 900 } } },
    {
      name: "phone",
      // These say the same of every screen.
      testIgnore: ["lighthouse.spec.ts", "weight.spec.ts"],
      grepInvert: /@desk/,
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    },
  ],
  webServer: start && {
    ...start,
    url: `${web}/healthz`,
    env: { RATE_LIMITS: "off", LOG_LEVEL: "warning" },
    timeout: 10 * 60_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
  },
});

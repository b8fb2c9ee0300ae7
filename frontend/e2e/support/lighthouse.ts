// Lighthouse, from npm, in the browser of the tests.
import { launch } from "chrome-launcher";
import lighthouse, { type Flags } from "lighthouse";
import { browser } from "./browser.ts";

export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Scores = Record<(typeof CATEGORIES)[number], number>;
export type Audit = { scores: Scores; faults: string[] };

/** Scores from 0 to 100, and the audits that took something away from those that do not depend on speed. */
export async function audit(url: string, form: "mobile" | "desktop" = "mobile"): Promise<Audit> {
  const { executablePath, args } = await browser();
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const running = await launch({ chromePath: executablePath, chromeFlags: ["--headless", ...args, ...root] });
  try {
    const flags: Flags = { port: running.port, logLevel: "error", onlyCategories: [...CATEGORIES], formFactor: form };
    if (form === "desktop") {
      flags.screenEmulation = { mobile: false, width: 1350, height: 940, deviceScaleFactor: 1, disabled: false };
      flags.throttlingMethod = "simulate";
      flags.throttling = { rttMs: 40, throughputKbps: 10_240, cpuSlowdownMultiplier: 1 };
    }
    const report = (await lighthouse(url, flags))?.lhr;
    if (!report) throw new Error(`Lighthouse has nothing to say about ${url}`);
    const scores = Object.fromEntries(
      CATEGORIES.map((each) => [each, Math.round((report.categories[each]?.score ?? 0) * 100)]),
    ) as Scores;
    const faults = CATEGORIES.slice(1).flatMap((category) =>
      (report.categories[category]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${category}: ${report.audits[id]?.title}`),
    );
    return { scores, faults };
  } finally {
    running.kill();
  }
}

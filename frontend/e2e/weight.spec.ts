import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { PUBLIC } from "./support/pages";

const MOST_SCRIPT = 260_000;
const MOST_STYLE = 30_000;

/** The files of one kind that a page asks for before anybody does anything, and their compressed size together. */
async function weigh(html: string, pattern: RegExp, load: (address: string) => Promise<Buffer>): Promise<number> {
  const addresses = new Set([...html.matchAll(pattern)].map(([, address]) => address as string));
  const sizes = await Promise.all([...addresses].map(async (address) => gzipSync(await load(address)).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

test.describe("on a production build", () => {
  for (const path of PUBLIC) {
    test(`${path} is light`, async ({ request }) => {
      const html = await (await request.get(path)).text();
      const load = async (address: string) => (await request.get(address)).body();
      // What is marked noModule is for browsers of before 2018; no other loads it.
      const script = await weigh(html, /<script(?![^>]+noModule)[^>]+src="([^"]+\.js[^"]*)"/g, load);
      const style = await weigh(html, /<link[^>]+href="([^"]+\.css[^"]*)"/g, load);
      test.info().annotations.push({ type: "kB", description: `${script / 1000} script, ${style / 1000} style` });
      expect(script, "bytes of compressed script").toBeGreaterThan(0);
      expect(script, "bytes of compressed script").toBeLessThanOrEqual(MOST_SCRIPT);
      expect(style, "bytes of compressed style").toBeLessThanOrEqual(MOST_STYLE);
    });
  }

  test("a page asks nobody else for anything", async ({ page, baseURL }) => {
    const elsewhere: string[] = [];
    page.on("request", (asked) => {
      const { protocol, origin } = new URL(asked.url());
      if (protocol.startsWith("http") && origin !== new URL(baseURL ?? "").origin) elsewhere.push(asked.url());
    });
    for (const path of PUBLIC) {
      await page.goto(path);
      await page.waitForLoadState("networkidle");
    }
    expect(elsewhere).toEqual([]);
  });
});

import { type APIRequestContext, expect, test } from "@playwright/test";
import { PUBLIC } from "./support/pages";

const MOST_SCRIPT = 260_000;
const MOST_STYLE = 30_000;

/** The files of one kind that the head of a page asks for, and how many bytes are sent for them. */
async function weigh(head: string, kind: "js" | "css", request: APIRequestContext): Promise<number> {
  const addresses = new Set(head.match(new RegExp(`/_next/static/[^"]+\\.${kind}`, "g")));
  const sizes = await Promise.all(
    [...addresses].map(async (address) => {
      const headers = (await request.get(address)).headers();
      expect(headers["content-encoding"], address).toBe("br");
      return Number(headers["content-length"]);
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

test.describe("on a production build", () => {
  for (const path of PUBLIC) {
    test(`${path} is light`, async ({ request }) => {
      const [head = ""] = (await (await request.get(path)).text()).split("</head>");
      // What is marked noModule is for browsers of before 2018; no other loads it.
      const script = await weigh(head.replace(/<script[^>]+noModule[^>]*>/g, ""), "js", request);
      const style = await weigh(head, "css", request);
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

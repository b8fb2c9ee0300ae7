import { describe, expect, test } from "vitest";
import { keepFile, keptFile } from "./kept-files";

const answer = (policy: string, status = 200, size = 8) =>
  new Response(new Uint8Array(size), { status, headers: { "cache-control": policy, "content-type": "image/avif" } });
const FOR_EVER = "public, max-age=31536000, immutable";

describe("files that everybody may have", () => {
  test("are kept for a minute, and no longer", async () => {
    await keepFile("/api/files/1", answer(FOR_EVER), 0);
    expect(keptFile("/api/files/1", 59_000)?.headers.get("content-type")).toBe("image/avif");
    expect(keptFile("/api/files/1", 61_000)).toBeNull();
  });

  test.each([
    ["private, max-age=31536000, immutable", 200],
    ["public, no-cache", 200],
    [FOR_EVER, 404],
    [FOR_EVER, 206],
  ])("others are not kept: %s, %i", async (policy, status) => {
    await keepFile("/api/files/2", answer(policy, status), 0);
    expect(keptFile("/api/files/2", 0)).toBeNull();
  });

  test("the oldest make room for the newest", async () => {
    const large = 40 * 1024 * 1024;
    await keepFile("/api/files/3", answer(FOR_EVER, 200, large), 0);
    await keepFile("/api/files/4", answer(FOR_EVER, 200, large), 0);
    expect(keptFile("/api/files/3", 0)).toBeNull();
    expect(keptFile("/api/files/4", 0)).not.toBeNull();
  });

  test("what is given out can be read each time", async () => {
    await keepFile("/api/files/5", answer(FOR_EVER), 0);
    for (let time = 0; time < 2; time += 1) {
      expect((await keptFile("/api/files/5", 0)?.arrayBuffer())?.byteLength).toBe(8);
    }
  });
});

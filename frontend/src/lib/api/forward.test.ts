import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { NextRequest } from "next/server";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";

vi.mock("next/headers", () => ({ cookies: async () => ({ set: () => {} }) }));

const MEBIBYTE = 1024 * 1024;
let server: Server;
let forward: (request: NextRequest) => Promise<Response>;
let seen: { length: string | undefined; type: string | undefined; key: unknown }[] = [];

async function digest(body: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash("sha256");
  for await (const part of body) hash.update(part);
  return hash.digest("hex");
}

/** An API that takes 16 MiB, and says of a body which it was. */
async function answer(request: IncomingMessage): Promise<[number, string]> {
  const { headers } = request;
  seen.push({
    length: headers["content-length"],
    type: headers["content-type"],
    key: headers["idempotency-key"],
  });
  if (Number(headers["content-length"] ?? 0) > 16 * MEBIBYTE) return [413, "too_large"];
  return [201, await digest(request)];
}

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const [status, body] = await answer(request);
    response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  vi.stubEnv("API_URL", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  ({ forward } = await import("./forward"));
});

afterAll(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

beforeEach(() => {
  seen = [];
});

/** A body in pieces, with what it consists of; how much of it has been taken is counted. */
function pieces(size: number) {
  const piece = new Uint8Array(64 * 1024).fill(7);
  const taken = { bytes: 0 };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (taken.bytes >= size) return controller.close();
      taken.bytes += piece.length;
      controller.enqueue(piece);
    },
  });
  const hash = createHash("sha256");
  for (let bytes = 0; bytes < size; bytes += piece.length) hash.update(piece);
  return { body, taken, sha256: hash.digest("hex") };
}

function upload(body: ReadableStream, headers: Record<string, string>): NextRequest {
  return new NextRequest("http://pages.test/api/files", {
    method: "POST",
    body,
    duplex: "half",
    headers: { host: "pages.test", "sec-fetch-site": "same-origin", ...headers },
  });
}

const FORM = "multipart/form-data; boundary=x";

describe("what a page sends", () => {
  test.each([
    ["short", MEBIBYTE / 4],
    ["as long as a picture may be", 15 * MEBIBYTE],
  ])("arrives as it was sent, with its type and its key: %s", async (_, size) => {
    const { body, sha256 } = pieces(size);
    const headers = { "content-length": String(size), "content-type": FORM, "idempotency-key": "one" };
    const back = await forward(upload(body, headers));
    expect([back.status, await back.text()]).toEqual([201, sha256]);
    expect(seen).toMatchObject([{ length: String(size), type: FORM, key: "one" }]);
  });

  test("arrives, too, when nobody has said how long it is", async () => {
    const { body, sha256 } = pieces(3 * MEBIBYTE);
    const back = await forward(upload(body, { "content-type": FORM }));
    expect([back.status, await back.text()]).toEqual([201, sha256]);
    expect(seen[0]?.length).toBeUndefined();
  });

  test("is refused by the API before it is taken in, if it is too long", async () => {
    const size = 200 * MEBIBYTE;
    const { body, taken } = pieces(size);
    const back = await forward(upload(body, { "content-length": String(size), "content-type": FORM }));
    expect(back.status).toBe(413);
    expect(taken.bytes).toBeLessThan(32 * MEBIBYTE);
  });

  test.each([{ "sec-fetch-site": "cross-site" }, { "sec-fetch-site": "same-site" }])(
    "goes no further from a page of somebody else's: %o",
    async (origin) => {
      const { body, taken } = pieces(15 * MEBIBYTE);
      const back = await forward(upload(body, { "content-type": FORM, ...origin }));
      expect(back.status).toBe(403);
      expect(seen).toEqual([]);
      expect(taken.bytes).toBeLessThan(MEBIBYTE);
    },
  );
});

import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { paintFirst } from "./paint-first.ts";

const CHUNKS = ["/_next/static/chunks/react.js", "/_next/static/chunks/page.js"];
const tag = (src: string) => `<script src="${src}" async="" nonce="n1"></script>`;
const HEAD = `<!DOCTYPE html><html><head><title>₹ 1 crore</title>${CHUNKS.map(tag).join("")}</head>`;
const BODY = `<body>गृह${tag("/_next/static/chunks/late.js")}</body></html>`;

const open: { close(): void }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** What comes of an answer that is written in these pieces. */
async function answered(type: string, pieces: Uint8Array[], headers: Record<string, string> = {}): Promise<string> {
  const server = createServer((_, response: ServerResponse) => {
    paintFirst(response);
    response.setHeaders(new Headers({ "Content-Type": type, ...headers }));
    const last = pieces.at(-1);
    for (const piece of pieces.slice(0, -1)) response.write(piece);
    response.end(last);
  });
  open.push(server);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)).text();
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a page", () => {
  it("asks for the scripts of its head by a script with the nonce that they had", async () => {
    const page = await answered("text/html; charset=utf-8", [bytes(HEAD), bytes(BODY)]);
    const [head = "", body] = page.split("</head>");
    for (const chunk of CHUNKS) expect(head).not.toContain(tag(chunk));
    expect(head).toMatch(/<script nonce="n1">.+<\/script>$/);
    expect(head.slice(head.lastIndexOf("["))).toBe(`${JSON.stringify(CHUNKS)})</script>`);
    expect(head).toContain("<title>₹ 1 crore</title>");
    expect(body).toBe(BODY);
  });

  it("keeps its text where a piece ends within a character", async () => {
    const whole = bytes(HEAD + BODY);
    const within = bytes(`${HEAD}<body>`).length + 1;
    const page = await answered("text/html", [whole.slice(0, within), whole.slice(within)]);
    expect(page.split("</head>")[1]).toBe(BODY);
  });

  it("that comes in one piece is changed as well", async () => {
    expect(await answered("text/html", [bytes(HEAD + BODY)])).not.toContain(tag("/_next/static/chunks/page.js"));
  });
});

describe("left as it is", () => {
  it("is what is no page", async () => {
    expect(await answered("text/plain", [bytes(HEAD)])).toBe(HEAD);
  });

  it("is a page of a fixed length", async () => {
    const length = String(bytes(HEAD).length);
    expect(await answered("text/html", [bytes(HEAD)], { "Content-Length": length })).toBe(HEAD);
  });

  it("is a page without scripts, and one whose head does not end in its first piece", async () => {
    expect(await answered("text/html", [bytes("<html><head></head></html>")])).toBe("<html><head></head></html>");
    const cut = HEAD.indexOf("</head>");
    expect(await answered("text/html", [bytes(HEAD.slice(0, cut)), bytes(HEAD.slice(cut))])).toBe(HEAD);
  });
});

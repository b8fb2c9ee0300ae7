// Serves the production build: `node server/main.ts`. HOSTNAME and PORT say where.
//
// Files that never change come compressed from the disk (scripts/precompress.ts), without a turn through Next.js;
// what is made for a request is compressed as it goes out, smaller than Next.js would and at no more cost.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { constants } from "node:zlib";
import compression from "compression";
import next from "next";
import sirv from "sirv";
import { setClientAddress } from "./client-address.ts";
import { paintFirst } from "./paint-first.ts";

const STATIC = "/_next/static";
const SIGNED_IN = /plinth_refresh=/; // the cookie of src/lib/session/cookies.ts
const A_YEAR = 365 * 24 * 60 * 60;

const dir = resolve(import.meta.dirname, "..");
const hostname = process.env.HOSTNAME || "127.0.0.1";
const port = Number(process.env.PORT || 3000);
const { config } = JSON.parse(readFileSync(join(dir, ".next/required-server-files.json"), "utf8"));

// As the server that Next.js generates does: the configuration that was built with, not what would have to be found.
process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config);
const app = next({ dir, hostname, port });
await app.prepare();
const answer = app.getRequestHandler();
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } });
const files = sirv(join(dir, ".next/static"), {
  brotli: true,
  gzip: true,
  etag: true,
  immutable: true,
  maxAge: A_YEAR,
  setHeaders: (response) => response.setHeader("X-Content-Type-Options", "nosniff"),
});

const server = createServer((request, response) => {
  const url = request.url ?? "/";
  const made = () => {
    request.url = url;
    setClientAddress(request);
    compress(request, response, () => {
      // Who is signed in has the scripts already, and is here to do something.
      if (!SIGNED_IN.test(request.headers.cookie ?? "")) paintFirst(response);
      answer(request, response);
    });
  };
  if (!url.startsWith(`${STATIC}/`)) return made();
  request.url = url.slice(STATIC.length);
  files(request, response, made);
});

server.on("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
server.listen(port, hostname);
// What is being answered is answered to the end.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.close(() => process.exit(0)));

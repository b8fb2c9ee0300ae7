// A web server of a test's own, and a way to the API that a test can open.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, statSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { join } from "node:path";

const BUILT = join(import.meta.dirname, "../../.built");

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** The newest build, served with an environment of its own. */
export async function startWeb(environment: Record<string, string>): Promise<{ url: string; stop: () => void }> {
  const built = readdirSync(BUILT)
    .map((name) => join(BUILT, name))
    .filter((path) => statSync(path).isDirectory())
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs)[0];
  if (!built) throw new Error("there is no build to serve");
  const port = await freePort();
  const server = spawn(process.execPath, ["server/main.ts"], {
    cwd: built,
    env: { ...process.env, ...environment, HOSTNAME: "127.0.0.1", PORT: String(port) },
    stdio: "ignore",
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`${url}/healthz`).catch(() => null);
    if (answer?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { url, stop: () => server.kill() };
}

/** Passes everything that comes to the port on to the API. */
export async function openWay(port: number, api: string): Promise<{ close: () => Promise<void> }> {
  const { hostname, port: apiPort } = new URL(api);
  const way = createServer((socket) => {
    const onward = connect(Number(apiPort), hostname);
    socket.pipe(onward).pipe(socket);
    for (const each of [socket, onward]) each.on("error", () => {});
  }).listen(port, "127.0.0.1");
  await once(way, "listening");
  return { close: async () => void way.close() };
}

// The platform that the tests are run against: the one that PLINTH_WEB and PLINTH_API name, or one of their own, with the
// demo in a database that is thrown away.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../../..");

export interface Platform {
  web: string;
  api: string;
  /** What starts it; nothing if it runs already. */
  start?: { command: string; cwd: string };
}

/** Named in the environment once it is chosen, so that the processes that run the tests find the same. */
export async function platform(): Promise<Platform> {
  const { PLINTH_WEB: web, PLINTH_API: api } = process.env;
  if (web && api) return { web, api };
  const [port, webPort] = await freePorts();
  const data = mkdtempSync(join(tmpdir(), "plinth-e2e-"));
  process.on("exit", () => rmSync(data, { recursive: true, force: true }));
  process.env.PLINTH_WEB = `http://localhost:${webPort}`;
  process.env.PLINTH_API = `http://127.0.0.1:${port}`;
  const inside = join(ROOT, ".venv/bin/python");
  const python = existsSync(inside) ? inside : "python3";
  const command = `exec "${python}" start.py --port ${port} --web-port ${webPort} --data-dir "${data}"`;
  return { web: process.env.PLINTH_WEB, api: process.env.PLINTH_API, start: { command, cwd: ROOT } };
}

async function freePorts(): Promise<[number, number]> {
  const held = [createServer(), createServer()];
  const ports = await Promise.all(
    held.map(
      (server) =>
        new Promise<number>((found, failed) => {
          server.once("error", failed);
          server.listen(0, "127.0.0.1", () => found((server.address() as { port: number }).port));
        }),
    ),
  );
  await Promise.all(held.map((server) => new Promise((closed) => server.close(closed))));
  return ports as [number, number];
}

// The platform that the tests are run against: the one that PLINTH_WEB and PLINTH_API name (PLINTH_DATA: its data folder), or
// one of their own, with the demo in a database that is thrown away.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../../..");
const INSIDE = join(ROOT, ".venv/bin/python");
const PYTHON = existsSync(INSIDE) ? INSIDE : "python3";

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
  process.env.PLINTH_DATA = data;
  const command = `exec "${PYTHON}" start.py --port ${port} --web-port ${webPort} --data-dir "${data}"`;
  return { web: process.env.PLINTH_WEB, api: process.env.PLINTH_API, start: { command, cwd: ROOT } };
}

/** Gives a builder a past of so many bookings (tools/crowd.py). */
export function crowd(builderId: number, bookings: number): void {
  const { PLINTH_DATA: data } = process.env;
  if (!data) throw new Error("PLINTH_DATA has to name the data folder of the platform that PLINTH_WEB names");
  const asked = ["-m", "tools.crowd", String(builderId), String(bookings)];
  execFileSync(PYTHON, asked, { cwd: ROOT, env: { ...process.env, DATA_DIR: data } });
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

/**
 * Files that are the same for everybody and for ever, such as pictures of published projects, kept for a minute.
 *
 * The API says which these are (`public, immutable`). They are asked for again after a minute, so that one of a project
 * that is taken down is gone within it.
 */
const KEPT_MS = 60_000;
const MOST_BYTES = 64 * 1024 * 1024;

type File = { body: ArrayBuffer; headers: [string, string][]; until: number };
const files = new Map<string, File>();
let bytes = 0;

export function keptFile(path: string, now: number): Response | null {
  const file = files.get(path);
  if (!file) return null;
  if (file.until < now) {
    drop(path, file);
    return null;
  }
  return new Response(file.body, { headers: file.headers });
}

/** The answer as it came; kept, if it may be. */
export async function keepFile(path: string, answer: Response, now: number): Promise<Response> {
  const policy = answer.headers.get("cache-control") ?? "";
  if (answer.status !== 200 || !policy.includes("public") || !policy.includes("immutable")) return answer;
  const body = await answer.arrayBuffer();
  const headers = [...answer.headers];
  const before = files.get(path);
  if (before) drop(path, before);
  files.set(path, { body, headers, until: now + KEPT_MS });
  bytes += body.byteLength;
  // The oldest go first: a Map remembers in which order its entries came.
  for (const [oldest, file] of files) {
    if (bytes <= MOST_BYTES) break;
    drop(oldest, file);
  }
  return new Response(body, { headers });
}

function drop(path: string, file: File): void {
  files.delete(path);
  bytes -= file.body.byteLength;
}

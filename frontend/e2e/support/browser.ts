// The browser of the tests: the one that PLINTH_BROWSER names, or a Chromium that comes out of npm and needs nothing but
// the C library. That one is unpacked once, into a folder of our own.
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";

const FRONTEND = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const PACKED = resolve(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "../../bin");

// The system's own libraries and fonts may be missing or others, so ours come first; for the browser alone.
const START = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_FILE="$here/fonts/fonts.conf"
exec "$here/chromium" "$@"
`;

/** The program to start, and what to start it with. */
export async function browser(): Promise<{ executablePath: string; args: string[] }> {
  const named = process.env.PLINTH_BROWSER;
  // Chrome refuses to put root into its sandbox, and the one out of npm has lost what it would need for one.
  if (named) return { executablePath: named, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] };
  // Nothing of ours needs WebGL, and to draw with it in software delays what is painted.
  const args = ["--no-sandbox", "--no-zygote", "--font-render-hinting=none", "--disable-gpu"];
  return { executablePath: join(await unpacked(), "chrome"), args };
}

async function unpacked(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(PACKED, "../package.json"), "utf8")) as { version: string };
  const folder = join(FRONTEND, ".browser", version);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  await pipeline(packed("chromium.br"), createWriteStream(join(unfinished, "chromium"), { mode: 0o755 }));
  for (const [archive, place] of [
    ["al2023", "al2023"],
    ["fonts", "fonts"],
  ] as const) {
    untar(await buffer(packed(`${archive}.tar.br`)), join(unfinished, place));
  }
  writeFileSync(join(unfinished, "fonts/fonts.conf"), fontsConfiguration(join(folder, "fonts-cache")));
  writeFileSync(join(unfinished, "chrome"), START, { mode: 0o755 });
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true }); // another process was quicker
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function packed(name: string) {
  return createReadStream(join(PACKED, name)).pipe(createBrotliDecompress());
}

/** Writes the files of a tar archive: 512 bytes of header with name, mode, length and kind, then the content. */
function untar(archive: Buffer, folder: string) {
  const text = (from: number, length: number) => archive.toString("utf8", from, from + length).split("\0")[0] ?? "";
  for (let at = 0; text(at, 100) !== ""; ) {
    const size = Number.parseInt(text(at + 124, 12), 8);
    const kind = text(at + 156, 1);
    if (kind === "0" || kind === "") {
      const path = join(folder, text(at, 100));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, archive.subarray(at + 512, at + 512 + size));
      chmodSync(path, Number.parseInt(text(at + 100, 8), 8));
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

function fontsConfiguration(cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir>${cache}</cachedir></fontconfig>
`;
}

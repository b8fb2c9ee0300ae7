// Puts a compressed copy beside each file of a build that gets smaller by it: `node scripts/precompress.ts DIRECTORY`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const WORTH_IT = /\.(js|css|json|svg|txt)$/;
const [directory] = process.argv.slice(2);
if (!directory) throw new Error("which directory?");

for (const file of readdirSync(directory, { recursive: true, withFileTypes: true })) {
  if (!file.isFile() || !WORTH_IT.test(file.name)) continue;
  const path = join(file.parentPath, file.name);
  const content = readFileSync(path);
  const hint = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params: hint }));
  writeFileSync(`${path}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
}

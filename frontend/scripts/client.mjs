// Writes src/lib/api/schema.ts from docs/openapi.json: every path, body and answer of the API as types.
// With --check nothing is written, and the exit status says whether the file is fresh.
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const source = new URL("../../docs/openapi.json", import.meta.url);
const target = new URL("../src/lib/api/schema.ts", import.meta.url);
const made = `// Made from docs/openapi.json by \`npm run client\`: change the API, not this file.\n${astToString(
  await openapiTS(source, { alphabetize: false, defaultNonNullable: false }),
)}`;

if (process.argv.includes("--check")) {
  const kept = await readFile(target, "utf8").catch(() => "");
  if (kept !== made) {
    console.error("src/lib/api/schema.ts is not what docs/openapi.json says: run `make client`.");
    process.exit(1);
  }
} else {
  await writeFile(target, made);
}

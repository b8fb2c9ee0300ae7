import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      "@messages": here("./messages"),
      "@": here("./src"),
      // The package exists to make a build fail; only bundlers know when it should not.
      "server-only": here("./node_modules/server-only/empty.js"),
    },
  },
  test: {
    // Generous, for machines that do other things as well.
    testTimeout: 30_000,
    include: ["{server,src}/**/*.test.ts"],
  },
});

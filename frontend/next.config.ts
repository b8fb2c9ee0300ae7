import type { NextConfig } from "next";

// What server/main.ts needs beside Next.js, with what that needs.
const SERVER = [
  ...["sirv", "@polka/url", "mrmime", "totalist"],
  ...["compression", "bytes", "compressible", "mime-db", "destroy", "negotiator", "on-headers", "safe-buffer", "vary"],
];

const config: NextConfig = {
  output: "standalone",
  outputFileTracingRoot: import.meta.dirname,
  outputFileTracingIncludes: { "/healthz": SERVER.map((name) => `./node_modules/${name}/**/*`) },
  poweredByHeader: false,
  compress: false, // by server/main.ts
  // Types are checked by `make check`; whoever starts the platform does not wait for that.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  // The origins that a developer may open the development server at; production has no such list.
  allowedDevOrigins: ["127.0.0.1", "localhost"],
  // Pictures come from the API in the sizes that they are needed in.
  images: { unoptimized: true },
  turbopack: {
    // Without a parser: messages are compiled before they are sent (src/lib/i18n/compiled.ts).
    resolveAlias: { "use-intl/format-message": "use-intl/format-message/format-only" },
  },
  experimental: {
    // A page loads few styles and scripts that only others use, in few requests.
    cssChunking: { type: "graph", requestCost: 20_000 },
    turbopackChunking: { firstPageLoadPriority: 1, minChunkSize: 150_000 },
    optimizePackageImports: ["@mantine/core", "@mantine/hooks", "@mantine/form", "@mantine/dates"],
  },
};

export default config;

import type { NextConfig } from "next";

const config: NextConfig = {
  output: "standalone",
  outputFileTracingRoot: import.meta.dirname,
  poweredByHeader: false,
  // Types are checked by `make check`; whoever starts the platform does not wait for that.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  // The origins that a developer may open the development server at; production has no such list.
  allowedDevOrigins: ["127.0.0.1", "localhost"],
  // Pictures come from the API in the sizes that they are needed in.
  images: { unoptimized: true },
  experimental: {
    // A page loads few styles and scripts that only others use, in few requests.
    cssChunking: { type: "graph", requestCost: 30_000 },
    turbopackChunking: { maxChunkCountPerGroup: 14 },
    optimizePackageImports: ["@mantine/core", "@mantine/hooks", "@mantine/form", "@mantine/dates"],
  },
};

export default config;

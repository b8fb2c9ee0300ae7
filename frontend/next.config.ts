import type { NextConfig } from "next";

const config: NextConfig = {
  output: "standalone",
  outputFileTracingRoot: import.meta.dirname,
  // What is read by its path, as no import shows it.
  outputFileTracingIncludes: {
    "/**/share.png": ["./node_modules/@fontsource/newsreader/files/newsreader-latin*-400-normal.woff"],
  },
  poweredByHeader: false,
  reactStrictMode: true,
  // The origins that a developer may open the development server at; production has no such list.
  allowedDevOrigins: ["127.0.0.1", "localhost"],
  // Pictures come from the API in the sizes that they are needed in.
  images: { unoptimized: true },
  experimental: {
    optimizePackageImports: ["@mantine/core", "@mantine/hooks", "@mantine/form", "@mantine/dates"],
  },
};

export default config;

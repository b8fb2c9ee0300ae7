import { ColorSchemeScript, mantineHtmlProps } from "@mantine/core";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import "@/styles/fonts/rupee.css";
import "@/styles/components.css";
import "@/styles/tokens.css";
import "@/styles/base.css";
import { Providers } from "@/components/shell/providers";
import { getLocale, getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { siteUrl } from "@/lib/site-url";
import { devanagari, geist, geistExt, geistLatin, newsreader, newsreaderExt, newsreaderLatin } from "@/styles/fonts";

const FONTS = [geist, geistLatin, geistExt, newsreader, newsreaderLatin, newsreaderExt, devanagari]
  .map((font) => font.variable)
  .join(" ");

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("common");
  return {
    metadataBase: await siteUrl(),
    title: { default: `${t("brand")} · ${t("tagline")}`, template: `%s · ${t("brand")}` },
    description: t("tagline"),
    // Other sites learn where their visitors come from, and not which page.
    referrer: "strict-origin-when-cross-origin",
    openGraph: { siteName: t("brand"), type: "website" },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf9f5" },
    { media: "(prefers-color-scheme: dark)", color: "#171513" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang={await getLocale()} className={FONTS} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript nonce={nonce} defaultColorScheme="auto" />
      </head>
      <body>
        <Texts of={[]}>
          <Providers nonce={nonce}>{children}</Providers>
        </Texts>
      </body>
    </html>
  );
}

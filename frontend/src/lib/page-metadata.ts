import "server-only";
import type { Metadata } from "next";
import { getTexts } from "@/lib/i18n/server";

/** The picture that a link to a page shows where it is shared: 1200 × 630. */
export type SharePicture = { url: string; alt: string };

/**
 * What a public page says of itself to search engines and to whoever shares its address.
 *
 * `path`: its one address, however it was reached. `title`: without the brand, which follows it.
 */
export async function pageMetadata({
  path,
  title,
  description,
  picture,
}: {
  path: string;
  title: string | { absolute: string };
  description: string;
  picture?: SharePicture;
}): Promise<Metadata> {
  const t = await getTexts("common");
  const shown = picture ?? { url: "/share.png", alt: `${t("brand")}: ${t("tagline")}` };
  // A page's `openGraph` takes the place of the layout's, so that all of it is said here.
  return {
    title,
    description,
    alternates: { canonical: path },
    openGraph: {
      siteName: t("brand"),
      type: "website",
      url: path,
      title: typeof title === "string" ? title : title.absolute,
      description,
      images: [{ ...shown, width: 1200, height: 630 }],
    },
    twitter: { card: "summary_large_image" },
  };
}

import type { MetadataRoute } from "next";
import { PAPER } from "@/components/share/printed-mark";
import { getTexts } from "@/lib/i18n/server";

/** What a device needs to know to keep the site as an app. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const t = await getTexts("common");
  return {
    name: t("brand"),
    short_name: t("brand"),
    description: t("tagline"),
    start_url: "/",
    display: "standalone",
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/apple-icon", sizes: "180x180", type: "image/png" },
    ],
  };
}

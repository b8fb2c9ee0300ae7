import type { MetadataRoute } from "next";
import { siteUrl } from "@/lib/site-url";

/** Search engines may see what any visitor may; pages of one's own are nobody else's to list. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const site = await siteUrl();
  return {
    rules: {
      userAgent: "*",
      allow: ["/", "/api/files/"],
      disallow: ["/home", "/office", "/admin", "/api/", "/login", "/register", "/projects/*/hold/"],
    },
    sitemap: new URL("/sitemap.xml", site).href,
  };
}

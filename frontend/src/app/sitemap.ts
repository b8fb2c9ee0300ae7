import type { MetadataRoute } from "next";
import { given } from "@/lib/api/answer";
import { isProblem } from "@/lib/api/problem";
import { api } from "@/lib/api/server";
import { siteUrl } from "@/lib/site-url";

const STATIC = ["/", "/projects", "/builders", "/how-it-works", "/verify"];
const PAGE = 100;
/** One sitemap may have 50,000 addresses (sitemaps.org). */
const MOST_PAGES = 250;

type Entry = MetadataRoute.Sitemap[number];

/** Every page that anybody may see. While the API is out of reach, those that are always there. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const site = await siteUrl();
  const at = (path: string) => new URL(path, site).href;
  const fixed = STATIC.map((path): Entry => ({ url: at(path) }));
  try {
    const [projects, builders] = await Promise.all([allProjects(), allBuilders()]);
    return [
      ...fixed,
      ...projects.map(({ slug, updated_at }): Entry => ({ url: at(`/projects/${slug}`), lastModified: updated_at })),
      ...builders.map(({ id }): Entry => ({ url: at(`/builders/${id}`) })),
    ];
  } catch (error) {
    if (isProblem(error)) return fixed;
    throw error;
  }
}

async function allProjects() {
  const client = await api();
  return everyPage((page) =>
    given(client.GET("/api/projects", { params: { query: { page, limit: PAGE, sort: "newest" } } })),
  );
}

async function allBuilders() {
  const client = await api();
  return everyPage((page) => given(client.GET("/api/builders", { params: { query: { page, limit: PAGE } } })));
}

async function everyPage<T>(ask: (page: number) => Promise<{ items: T[]; pages: number }>): Promise<T[]> {
  const first = await ask(1);
  const items = [...first.items];
  for (let page = 2; page <= Math.min(first.pages, MOST_PAGES); page += 1) items.push(...(await ask(page)).items);
  return items;
}

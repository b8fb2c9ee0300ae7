import type { ProjectPage } from "./api";

/** The projects of a page of the list, for whoever reads pages by machine (schema.org ItemList). */
export function listOf(projects: ProjectPage["items"], base: URL | string): Record<string, unknown> {
  return {
    "@type": "ItemList",
    itemListElement: projects.map(({ slug, name }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      url: new URL(`/projects/${slug}`, base).href,
    })),
  };
}

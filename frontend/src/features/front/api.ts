import "server-only";
import { given } from "@/lib/api/answer";
import type { components } from "@/lib/api/schema";
import { api } from "@/lib/api/server";

export type ProjectCardData = components["schemas"]["ProjectCard"];
export type City = components["schemas"]["CityResponse"];
export type Builder = components["schemas"]["BuilderCard"];
export type Progress = components["schemas"]["ProgressResponse"];

/** A project under construction, and how far it is. */
export type Site = { project: ProjectCardData; progress: Progress };

const PROJECTS = 24;
const BUILDERS = 8;
const SITES = 6;

/** What the front page tells: projects, the cities that have some, builders, and the sites that are worked on. */
export async function getFront() {
  const client = await api();
  const [projects, cities, builders] = await Promise.all([
    given(client.GET("/api/projects", { params: { query: { limit: PROJECTS, sort: "featured" } } })),
    given(client.GET("/api/projects/cities")),
    given(client.GET("/api/builders", { params: { query: { limit: BUILDERS } } })),
  ]);
  const rising = projects.items.filter((project) => project.status === "construction").slice(0, SITES);
  const sites = await Promise.all(
    rising.map(async (project): Promise<Site> => {
      const path = { project_id: project.slug };
      return {
        project,
        progress: await given(client.GET("/api/projects/{project_id}/progress", { params: { path } })),
      };
    }),
  );
  return { projects, cities: cities.items, builders, sites };
}

import "server-only";
import { cache } from "react";
import type { components } from "@/lib/api/schema";
import { api, found } from "@/lib/api/server";

export type Project = components["schemas"]["ProjectResponse"];
export type Unit = components["schemas"]["UnitCard"];
export type Progress = components["schemas"]["ProgressResponse"];
export type UpdateFeed = components["schemas"]["UpdateFeed"];

const NEWEST = 3;

/** A project by its slug or id; asked once for each page, whoever needs it. */
export const getProject = cache(
  async (slug: string): Promise<Project> =>
    found((await api()).GET("/api/projects/{project_id}", { params: { path: { project_id: slug } } })),
);

/** Every home of a project, whatever its status. */
export const getUnits = cache(async (slug: string): Promise<Unit[]> => {
  const { id } = await getProject(slug);
  const path = { project_id: id };
  const { items } = await found((await api()).GET("/api/projects/{project_id}/units", { params: { path } }));
  return items;
});

export const getProgress = cache(
  async (slug: string): Promise<Progress> =>
    found((await api()).GET("/api/projects/{project_id}/progress", { params: { path: { project_id: slug } } })),
);

/** The newest news of a project. */
export const getUpdates = cache(async (slug: string): Promise<UpdateFeed> => {
  const params = { path: { project_id: slug }, query: { limit: NEWEST } };
  return found((await api()).GET("/api/projects/{project_id}/updates", { params }));
});

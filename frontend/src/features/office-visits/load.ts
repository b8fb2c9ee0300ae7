import "server-only";
import { api, found } from "@/lib/api/server";
import type { Visit } from "./visits";
import type { Days } from "./window";

/** The builder's projects, drafts included, and the time zone of the one that is asked for, or of the first. */
export async function loadProjects(
  asked: number | null,
): Promise<{ projects: { id: number; name: string }[]; zone: string }> {
  const client = await api();
  const { items } = await found(
    client.GET("/api/projects", { params: { query: { mine: true, sort: "name", limit: 100 } } }),
  );
  const projects = items.map(({ id, name }) => ({ id, name }));
  const chosen = projects.find(({ id }) => id === asked) ?? projects[0];
  if (!chosen) return { projects, zone: "UTC" };
  const project = await found(
    client.GET("/api/projects/{project_id}", { params: { path: { project_id: String(chosen.id) } } }),
  );
  return { projects, zone: project.timezone };
}

/** The visits of some days, if one page has them all; otherwise the browser reads them. */
export async function loadVisits(days: Days): Promise<{ days: Days; visits: Visit[] } | null> {
  const { items, total } = await found(
    (await api()).GET("/api/appointments", { params: { query: { ...days, limit: 100 } } }),
  );
  return total > items.length ? null : { days, visits: items };
}

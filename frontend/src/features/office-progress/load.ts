import "server-only";
import { api, found } from "@/lib/api/server";

/** How far a project is, and its latest news. */
export async function loadProgress(projectId: number) {
  const client = await api();
  const path = { project_id: String(projectId) };
  const [progress, updates] = await Promise.all([
    found(client.GET("/api/projects/{project_id}/progress", { params: { path } })),
    found(client.GET("/api/projects/{project_id}/updates", { params: { path, query: { limit: 10 } } })),
  ]);
  return { progress, updates };
}

/** One piece of its news. */
export async function loadUpdate(projectId: number, updateId: number) {
  const path = { project_id: projectId, update_id: updateId };
  return found((await api()).GET("/api/projects/{project_id}/updates/{update_id}", { params: { path } }));
}

import "server-only";
import { given } from "@/lib/api/answer";
import { api } from "@/lib/api/server";

/** All units of a project of one's own. */
export async function readUnits(projectId: number) {
  const params = { path: { project_id: projectId } };
  return (await given((await api()).GET("/api/projects/{project_id}/units", { params }))).items;
}

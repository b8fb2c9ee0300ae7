import "server-only";
import { chosenProject } from "@/components/office/chosen-project/load";
import { api, found } from "@/lib/api/server";

/** The project that the page is about (see `chosenProject`) with its units, and the others that there are. */
export async function loadStock(builderId: number, asked: string | string[] | undefined) {
  const chosen = await chosenProject(builderId, asked);
  if (!chosen) return null;
  const { id, name, timezone, currency } = chosen.project;
  const params = { path: { project_id: id } };
  const units = await found((await api()).GET("/api/projects/{project_id}/units", { params }));
  return { project: { id, name, timezone, currency }, projects: chosen.projects, first: units.items };
}

import "server-only";
import { given } from "@/lib/api/answer";
import { api } from "@/lib/api/server";
import type { ChecklistProject } from "./checklist";

// Whoever has more knows the way.
const MOST = 3;

/** How far a new builder's projects are; null for a builder who is not new. */
export async function loadChecklist(): Promise<ChecklistProject[] | null> {
  const ask = await api();
  const page = await given(ask.GET("/api/projects", { params: { query: { mine: true, limit: MOST } } }));
  if (page.total > MOST) return null;
  return Promise.all(
    page.items.map(async ({ id, published }) => {
      const params = { path: { project_id: String(id) } };
      const project = await given(ask.GET("/api/projects/{project_id}", { params }));
      return { id, published, units: project.units.total, plans: project.payment_plans.length };
    }),
  );
}

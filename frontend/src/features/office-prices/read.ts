import "server-only";
import { given } from "@/lib/api/answer";
import { api } from "@/lib/api/server";
import { tagged } from "@/lib/api/tagged";

/** The payment plans of a project of one's own, and the phases that stages can fall due with. */
export async function readPlansPage(projectId: number) {
  const client = await api();
  const path = { project_id: projectId };
  const [plans, progress] = await Promise.all([
    tagged(client.GET("/api/projects/{project_id}/payment-plans", { params: { path } })),
    given(client.GET("/api/projects/{project_id}/progress", { params: { path: { project_id: String(projectId) } } })),
  ]);
  return { plans, phases: progress.phases.map(({ id, name }) => ({ id, name })) };
}

/** Charges, taxes and extras of a project of one's own, and the homes whose cost sheets can be looked at. */
export async function readPricesPage(projectId: number) {
  const client = await api();
  const path = { project_id: projectId };
  const [charges, extras, units] = await Promise.all([
    tagged(client.GET("/api/projects/{project_id}/charges", { params: { path } })),
    tagged(client.GET("/api/projects/{project_id}/extras", { params: { path } })),
    given(client.GET("/api/projects/{project_id}/units", { params: { path } })),
  ]);
  return {
    charges,
    extras,
    units: units.items.map(({ id, unit_number, unit_type, area_sqft }) => ({ id, unit_number, unit_type, area_sqft })),
  };
}

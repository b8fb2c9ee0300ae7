import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { given } from "@/lib/api/answer";
import { isProblem } from "@/lib/api/problem";
import { api, found } from "@/lib/api/server";
import type { HoldProject, Phase } from "./api";
import { type Choice, extrasOf } from "./choice";
import { ownLive } from "./own";

/** The home that an address names, with its project; asked once for the page and its title. */
export const readHome = cache(async (slug: string, unitId: string) => {
  if (!/^[1-9]\d{0,17}$/.test(unitId)) notFound();
  const ask = await api();
  const [project, unit] = await Promise.all([
    found(ask.GET("/api/projects/{project_id}", { params: { path: { project_id: slug } } })),
    found(ask.GET("/api/units/{unit_id}", { params: { path: { unit_id: Number(unitId) } } })),
  ]);
  if (unit.project_id !== project.id) notFound();
  return { project, unit };
});

/** What of a project the browser needs to hold one of its homes. */
export function forHolding(project: Awaited<ReturnType<typeof readHome>>["project"]): HoldProject {
  const { id, slug, name, city, currency, timezone, hold_hours, forfeit_percent, builder } = project;
  const { extras, payment_plans } = project;
  return { id, slug, name, city, currency, timezone, hold_hours, forfeit_percent, builder, extras, payment_plans };
}

export async function readQuote(unitId: number, choice: Choice) {
  const query = { payment_plan_id: choice.planId, extra: extrasOf(choice) };
  return found((await api()).GET("/api/units/{unit_id}/cost-sheet", { params: { path: { unit_id: unitId }, query } }));
}

/** The phases of a project, for the stages that wait for them. */
export async function readPhases(projectId: number): Promise<Phase[]> {
  const params = { path: { project_id: String(projectId) } };
  const progress = await found((await api()).GET("/api/projects/{project_id}/progress", { params }));
  return progress.phases.map(({ id, name }) => ({ id, name }));
}

export async function readOwn(customerId: number, unitId: number) {
  const params = { path: { customer_id: customerId }, query: { limit: 100 } };
  return ownLive((await found((await api()).GET("/api/bookings/customer/{customer_id}", { params }))).items, unitId);
}

export async function readFree(projectId: number) {
  const params = { path: { project_id: projectId }, query: { status: "available" as const } };
  return (await found((await api()).GET("/api/projects/{project_id}/units", { params }))).items;
}

/** A booking of one's own of this home; null for any other that an address may name. */
export async function readHeld(bookingId: string | undefined, unitId: number, customerId: number) {
  if (!bookingId || !/^[1-9]\d{0,17}$/.test(bookingId)) return null;
  const params = { path: { booking_id: Number(bookingId) } };
  const booking = await found((await api()).GET("/api/bookings/{booking_id}", { params }));
  return booking.unit_id === unitId && booking.customer_id === customerId ? booking : null;
}

/** Where the builder is to be found; null when that is not known to the public. */
export async function readBuilder(builderId: number) {
  try {
    const params = { path: { builder_id: builderId } };
    return await given((await api()).GET("/api/builders/{builder_id}", { params }));
  } catch (error) {
    // A booking outlives the day on which its builder has nothing on show any more.
    if (isProblem(error) && error.status === 404) return null;
    throw error;
  }
}

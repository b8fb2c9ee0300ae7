import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { given } from "@/lib/api/answer";
import { isProblem } from "@/lib/api/problem";
import { api } from "@/lib/api/server";
import { tagged } from "@/lib/api/tagged";

/** A booking as its page shows it, with its money and its agreement; the page for what does not exist if it is not one's own. */
export const readBooking = cache(async (text: string) => {
  if (!/^[1-9]\d{0,17}$/.test(text)) notFound();
  const ask = await api();
  const params = { path: { booking_id: Number(text) } };
  const [booking, payments, agreement] = await Promise.all([
    orNothing(tagged(ask.GET("/api/bookings/{booking_id}", { params }))),
    orNothing(given(ask.GET("/api/bookings/{booking_id}/payments", { params }))),
    orNothing(given(ask.GET("/api/bookings/{booking_id}/agreement", { params }))),
  ]);
  if (!booking || !payments) notFound();
  return { booking, payments, agreement };
});

/** What of the project a booking refers to: its rule for holds, the plans that there are, the phases that stages wait for. */
export async function readAround(projectId: number) {
  const ask = await api();
  const params = { path: { project_id: String(projectId) } };
  const [project, progress] = await Promise.all([
    orNothing(given(ask.GET("/api/projects/{project_id}", { params }))),
    orNothing(given(ask.GET("/api/projects/{project_id}/progress", { params }))),
  ]);
  return {
    holdHours: project?.hold_hours ?? 0,
    plans: project?.payment_plans ?? [],
    phases: progress?.phases.map(({ id, name }) => ({ id, name })) ?? [],
  };
}

/** What somebody may not see, or what there is not, is nothing; any other failure is one of the page. */
async function orNothing<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (isProblem(error) && error.status === 404) return null;
    throw error;
  }
}

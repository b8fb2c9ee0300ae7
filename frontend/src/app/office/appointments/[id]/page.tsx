import { redirect } from "next/navigation";
import { clockAt } from "@/features/office-visits/clock";
import { api, found } from "@/lib/api/server";
import { signedIn } from "@/lib/session/user";

/** One visit, as notifications and mails link to it: open in the calendar of its day. */
export default async function VisitPage({ params }: PageProps<"/office/appointments/[id]">) {
  await signedIn();
  const { id } = await params;
  const visit = await found(
    (await api()).GET("/api/appointments/{appointment_id}", { params: { path: { appointment_id: Number(id) || 0 } } }),
  );
  const day = clockAt(visit.project.timezone, visit.starts_at).slice(0, 10);
  redirect(`/office/appointments?date=${day}&open=${visit.id}`);
}

import type { Metadata } from "next";
import Link from "next/link";
import { AppointmentView } from "@/features/appointments/components/appointment-view";
import classes from "@/features/appointments/components/appointments.module.css";
import { loadAppointments } from "@/features/appointments/load";
import { api, found } from "@/lib/api/server";
import { getTexts } from "@/lib/i18n/server";
import { signedIn } from "@/lib/session/user";

type Props = PageProps<"/home/appointments/[appointmentId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, appointment] = await Promise.all([getTexts("appointments"), load(params)]);
  return {
    title: t("one", { type: t(`types.${appointment.appointment_type}`), project: appointment.project.name }),
  };
}

/** One appointment: where notifications and reminders lead. */
export default async function AppointmentPage({ params }: Props) {
  const { customer } = await signedIn();
  if (!customer) return null; // the layout shows why
  const [t, appointment, all] = await Promise.all([getTexts("appointments"), load(params), loadAppointments()]);
  return (
    <div className={classes.single}>
      <Link href="/home/appointments" className="link small">
        {t("back")}
      </Link>
      <h1>{t("one", { type: t(`types.${appointment.appointment_type}`), project: appointment.project.name })}</h1>
      <AppointmentView appointment={appointment} all={all} />
    </div>
  );
}

async function load(params: Props["params"]) {
  const id = Number((await params).appointmentId);
  return found((await api()).GET("/api/appointments/{appointment_id}", { params: { path: { appointment_id: id } } }));
}

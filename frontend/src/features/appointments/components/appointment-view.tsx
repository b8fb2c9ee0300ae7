"use client";

import { type Appointment, type AppointmentPage, useAppointments } from "../api";
import { AppointmentCard } from "./appointment-card";
import { isUpcoming } from "./appointments-view";

/** One appointment with everything that was said about it, as it stands now. */
export function AppointmentView({ appointment, all }: { appointment: Appointment; all: AppointmentPage }) {
  const { items } = useAppointments(all).data;
  const now = items.find((each) => each.id === appointment.id) ?? appointment;
  return <AppointmentCard appointment={now} busy={items.filter(isUpcoming)} full />;
}

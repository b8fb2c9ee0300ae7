"use client";

import { Button } from "@mantine/core";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useState } from "react";
import { Dialog } from "@/components/dialog";
import { EmptyState } from "@/components/empty-state";
import { StatusPill } from "@/components/figures/status-pill";
import { When } from "@/components/figures/when";
import { LinkButton } from "@/components/link-button";
import { useTexts } from "@/lib/i18n/client";
import { type Appointment, type AppointmentPage, useAppointments } from "../api";
import { AppointmentCard } from "./appointment-card";
import classes from "./appointments.module.css";
import type { Place } from "./book-form";

const BookForm = dynamic(() => import("./book-form").then((found) => found.BookForm), { ssr: false });

type Props = { first: AppointmentPage; places: Place[]; wanted: number | null };

/** One's appointments, those to come first; and where to book another. `wanted`: a project to book in right away. */
export function AppointmentsView({ first, places, wanted }: Props) {
  const t = useTexts("appointments");
  const [booking, setBooking] = useState(wanted);
  const { items } = useAppointments(first).data;
  const upcoming = items
    .filter(isUpcoming)
    .sort((one, other) => Date.parse(one.starts_at) - Date.parse(other.starts_at));
  const past = items.filter((each) => !isUpcoming(each));
  const [place] = places;
  return (
    <>
      <div className={classes.top}>
        <h1>{t("title")}</h1>
        {place && <Button onClick={() => setBooking(place.id)}>{t("book")}</Button>}
      </div>
      {items.length === 0 && !place ? (
        <EmptyState title={t("empty.title")} action={<LinkButton href="/projects">{t("empty.see")}</LinkButton>}>
          <p>{t("empty.text")}</p>
        </EmptyState>
      ) : (
        <>
          <section className={classes.part}>
            <h2>{t("upcoming")}</h2>
            {upcoming.length === 0 && <p className="quiet">{t("none")}</p>}
            <div className={classes.cards}>
              {upcoming.map((each) => (
                <AppointmentCard key={each.id} appointment={each} busy={upcoming} />
              ))}
            </div>
          </section>
          {past.length > 0 && (
            <section className={classes.part}>
              <h2>{t("past")}</h2>
              <ul className={classes.past}>
                {past.map((each) => (
                  <li key={each.id}>
                    <Past appointment={each} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
      {booking !== null && (
        <Dialog onClose={() => setBooking(null)} title={t("form.title")} size="lg">
          <BookForm places={places} chosen={booking} busy={upcoming} done={() => setBooking(null)} />
        </Dialog>
      )}
    </>
  );
}

function Past({ appointment }: { appointment: Appointment }) {
  const t = useTexts("appointments");
  return (
    <Link href={`/home/appointments/${appointment.id}`} className={classes.row}>
      <span>{t("one", { type: t(`types.${appointment.appointment_type}`), project: appointment.project.name })}</span>
      <span className="quiet">
        <When moment={appointment.starts_at} zone={appointment.project.timezone} style="date" />
      </span>
      <StatusPill kind="appointment" status={appointment.status} />
    </Link>
  );
}

export function isUpcoming({ status, ends_at }: Appointment): boolean {
  return (status === "scheduled" || status === "confirmed") && Date.parse(ends_at) > Date.now();
}

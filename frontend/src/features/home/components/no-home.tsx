import Link from "next/link";
import { EmptyState } from "@/components/empty-state";
import { When } from "@/components/figures/when";
import { LinkButton } from "@/components/link-button";
import type { components } from "@/lib/api/schema";
import { getTexts } from "@/lib/i18n/server";
import type { Appointment } from "../load";
import classes from "./home.module.css";

/** Whoever has no home yet: where to find one, and the visits that are planned. */
export async function NoHome({ visits }: { visits: Appointment[] }) {
  const [t, kinds] = await Promise.all([getTexts("home"), getTexts("appointments")]);
  return (
    <>
      <h1 style={{ marginBottom: 24 }}>{t("title")}</h1>
      <EmptyState title={t("empty.title")} action={<LinkButton href="/projects">{t("empty.see")}</LinkButton>}>
        <p>{t("empty.text")}</p>
      </EmptyState>
      {visits.length > 0 && (
        <section className={classes.list}>
          <h2>{t("empty.visits")}</h2>
          {visits.map((visit) => (
            <Link key={visit.id} href={`/home/appointments/${visit.id}`} className={`card ${classes.row}`}>
              <span>
                {kinds(`types.${visit.appointment_type}`)}, {visit.project.name}
              </span>
              <When moment={visit.starts_at} zone={visit.project.timezone} style="weekdayTime" />
            </Link>
          ))}
        </section>
      )}
    </>
  );
}

/** Bookings that have ended: kept, and no longer in the way. */
export async function Ended({ bookings }: { bookings: components["schemas"]["BookingCard"][] }) {
  const t = await getTexts("home");
  if (bookings.length === 0) return null;
  return (
    <section className={classes.list}>
      <h2 className={classes.label}>{t("ended.title")}</h2>
      {bookings.map((booking) => (
        <Link key={booking.id} href={`/home/bookings/${booking.id}`} className={`card ${classes.row}`}>
          <span>{t("where", { unit: booking.unit.unit_number, project: booking.project.name })}</span>
          <span className="quiet">{t(booking.status === "expired" ? "ended.expired" : "ended.cancelled")}</span>
        </Link>
      ))}
    </section>
  );
}

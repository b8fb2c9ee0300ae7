"use client";

import Link from "next/link";
import { StatusPill } from "@/components/figures/status-pill";
import { Day, When } from "@/components/figures/when";
import { UnitFacts } from "@/components/units/unit-facts";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "../api";
import classes from "./booking.module.css";

/** Which home it is, whose, and how the booking stands. */
export function BookingHead({ booking }: { booking: Booking }) {
  const t = useTexts("booking");
  const { unit, project, customer } = booking;
  const code = () => <strong className={classes.code}>{booking.reference}</strong>;
  return (
    <header className={classes.title}>
      <div className={classes.titleRow}>
        <h1>{t("title", { unit: unit.unit_number, project: project.name })}</h1>
        <StatusPill kind="booking" status={booking.status} />
      </div>
      <p className="quiet">
        <UnitFacts unit={unit} /> ·{" "}
        <Link href={`/projects/${project.slug}`} className="link">
          {project.name}, {project.city}
        </Link>{" "}
        · {project.builder_name}
      </p>
      <p className="quiet">
        {t.rich("reference", { code })} ·{" "}
        {t.rich("made", { day: () => <When moment={booking.created_at} zone={project.timezone} style="date" /> })}
        <span className={classes.onPaper}>
          {" "}
          · {customer.first_name} {customer.last_name}
        </span>
      </p>
      {booking.registration_number && booking.registration_date && (
        <p className="quiet">
          {t.rich("registration", {
            number: booking.registration_number,
            day: () => <Day date={booking.registration_date ?? ""} />,
          })}
        </p>
      )}
    </header>
  );
}

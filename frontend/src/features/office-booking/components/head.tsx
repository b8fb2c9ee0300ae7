"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { isLive } from "@/components/booking/agreement-versions";
import { StatusPill } from "@/components/figures/status-pill";
import { Day, When } from "@/components/figures/when";
import { PageHead } from "@/components/office/page-head";
import { usePlanWords } from "@/components/stacking-plan/plan-words";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "../api";
import { nameOf } from "../finish";
import classes from "./page.module.css";

/** Which home, whose, and how the booking stands; with what can be done beside it. */
export function Head({ booking, actions }: { booking: Booking; actions: ReactNode }) {
  const t = useTexts("officeBookings");
  const words = usePlanWords();
  const { unit, project, registration_number: number, registration_date: day, firm_on: firm } = booking;
  const facts = [
    unit.tower && words.tower(unit.tower),
    unit.unit_type !== "plot" && words.floor(unit.floor_number),
    words.type(unit.unit_type),
    words.area(unit.area_sqft),
  ];
  return (
    <div>
      <Link href="/office/bookings" className={`${classes.back} no-print`}>
        {t("page.head.back")}
      </Link>
      <PageHead
        title={
          <span className={classes.title}>
            {t("page.head.title", { unit: unit.unit_number, project: project.name })}
            <span className={classes.status}>
              <StatusPill kind="booking" status={booking.status} />
            </span>
          </span>
        }
        note={
          <span className={classes.notes}>
            <span>
              <bdi className={classes.buyer}>{nameOf(booking)}</bdi> · {facts.filter(Boolean).join(" · ")}
            </span>
            <span>
              {t.rich("page.head.reference", {
                code: () => <strong className={classes.code}>{booking.reference}</strong>,
              })}
              {" · "}
              {t.rich("page.head.made", {
                day: () => <When moment={booking.created_at} zone={project.timezone} style="date" />,
              })}
              {number && day && <> · {t.rich("page.head.registration", { number, day: () => <Day date={day} /> })}</>}
              {firm && booking.status === "agreement_signed" && isLive(booking) && (
                <> · {t.rich("page.head.firm", { day: () => <Day date={firm} /> })}</>
              )}
            </span>
          </span>
        }
        actions={actions}
      />
    </div>
  );
}

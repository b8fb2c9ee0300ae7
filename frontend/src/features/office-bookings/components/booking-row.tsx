"use client";

import { Money } from "@/components/figures/money";
import { StatusPill } from "@/components/figures/status-pill";
import type { Booking } from "../api";
import { BookingNext } from "./booking-next";
import classes from "./bookings.module.css";

/** A booking in two lines, for a phone. */
export function BookingRow({ booking }: { booking: Booking }) {
  const { unit, project, customer, currency } = booking;
  return (
    <div className={classes.row}>
      <span className={classes.part}>
        <strong>{unit.unit_number}</strong>{" "}
        <span className="quiet" dir="auto">
          {project.name}
        </span>
      </span>
      <StatusPill kind="booking" status={booking.status} />
      <span className={classes.part}>
        <span dir="auto">{`${customer.first_name} ${customer.last_name}`}</span>{" "}
        <span className="quiet small">
          <BookingNext booking={booking} />
        </span>
      </span>
      <Money amount={booking.total_amount} currency={currency} />
    </div>
  );
}

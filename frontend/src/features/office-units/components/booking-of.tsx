"use client";

import { Button } from "@mantine/core";
import Link from "next/link";
import { Money } from "@/components/figures/money";
import { StatusPill } from "@/components/figures/status-pill";
import { When } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import { useBookingOf } from "../api";
import type { Unit } from "../unit";
import classes from "./panel.module.css";

const TAKEN = new Set<Unit["status"]>(["reserved", "booked", "sold"]);

/** Who has the unit, with the way to their booking; nothing for one that is free. */
export function BookingOf({ unit, zone }: { unit: Unit; zone: string }) {
  const t = useTexts("officeUnits");
  const common = useTexts("common");
  const { data: booking, isError, refetch } = useBookingOf(unit, TAKEN.has(unit.status));
  if (!TAKEN.has(unit.status)) return null;
  if (isError) {
    return (
      <p className={classes.booking}>
        {t("panel.bookingFailed")}{" "}
        <Button size="compact-sm" variant="subtle" onClick={() => refetch()}>
          {common("actions.tryAgain")}
        </Button>
      </p>
    );
  }
  if (!booking) return null;
  const { customer } = booking;
  return (
    <Link href={`/office/bookings/${booking.id}`} className={classes.booking}>
      <span className={classes.buyer} dir="auto">
        {customer.first_name} {customer.last_name}
      </span>
      <StatusPill kind="booking" status={booking.status} />
      <span className={classes.quiet}>
        {booking.reference} · <Money amount={booking.total_amount} currency={booking.currency} />
      </span>
      {booking.hold_expires_at && (
        <span className={classes.quiet}>
          {t("panel.until")} <When moment={booking.hold_expires_at} zone={zone} />
        </span>
      )}
    </Link>
  );
}

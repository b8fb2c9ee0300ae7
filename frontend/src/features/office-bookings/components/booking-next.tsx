"use client";

import { Money } from "@/components/figures/money";
import { Ago } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "../api";
import { nextOf } from "../next";

/** What is next with a booking, in a few words. */
export function BookingNext({ booking }: { booking: Booking }) {
  const t = useTexts("officeBookings");
  const next = nextOf(booking);
  if (next === null) return null;
  if (next.kind === "hold") return t.rich("list.next.hold", { moment: () => <Ago moment={next.until} /> });
  if (next.kind === "collect") {
    return t.rich("list.next.collect", {
      amount: () => <Money amount={next.amount} currency={booking.currency} spoken />,
    });
  }
  return t(`list.next.${next.kind}`);
}

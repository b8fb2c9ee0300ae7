"use client";

import { useMemo } from "react";
import type { Column } from "@/components/data-table/column";
import { Money } from "@/components/figures/money";
import { StatusPill } from "@/components/figures/status-pill";
import { When } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "../api";
import { BookingNext } from "./booking-next";

/** The columns of the bookings; the file with all of them is made by the API. */
export function useBookingColumns(): Column<Booking>[] {
  const t = useTexts("officeBookings");
  return useMemo(() => {
    const label = (id: Parameters<typeof t>[0] & `list.columns.${string}`) => t(id);
    const amount = (of: (booking: Booking) => string) => (booking: Booking) => (
      <Money amount={of(booking)} currency={booking.currency} />
    );
    return [
      {
        ...{ id: "home", label: label("list.columns.home"), width: "minmax(84px, 0.5fr)" },
        cell: ({ unit }) => <strong>{unit.unit_number}</strong>,
      },
      {
        ...{ id: "project", label: label("list.columns.project"), width: "minmax(104px, 1fr)" },
        cell: ({ project }) => <span dir="auto">{project.name}</span>,
      },
      {
        ...{ id: "buyer", label: label("list.columns.buyer"), width: "minmax(116px, 1.2fr)" },
        cell: ({ customer }) => <span dir="auto">{`${customer.first_name} ${customer.last_name}`}</span>,
      },
      {
        ...{ id: "status", label: label("list.columns.status"), width: "144px" },
        cell: ({ status }) => <StatusPill kind="booking" status={status} />,
      },
      {
        ...{ id: "total", label: label("list.columns.total"), width: "124px", end: true },
        sort: { up: "amount", down: "-amount" },
        cell: amount((booking) => booking.total_amount),
      },
      {
        ...{ id: "paid", label: label("list.columns.paid"), width: "118px", end: true },
        cell: amount((booking) => booking.paid_amount),
      },
      {
        ...{ id: "outstanding", label: label("list.columns.outstanding"), width: "124px", end: true },
        sort: { down: "outstanding" },
        cell: amount((booking) => booking.outstanding_amount),
      },
      {
        ...{ id: "next", label: label("list.columns.next"), width: "minmax(152px, 1.2fr)", sort: { up: "hold" } },
        cell: (booking) => <BookingNext booking={booking} />,
      },
      {
        ...{ id: "booked", label: label("list.columns.booked"), width: "132px", hidden: true },
        sort: { up: "oldest", down: "newest" },
        cell: ({ created_at, project }) => <When moment={created_at} zone={project.timezone} style="date" />,
      },
      {
        ...{ id: "reference", label: label("list.columns.reference"), width: "132px", hidden: true },
        cell: ({ reference }) => <span className="figures">{reference}</span>,
      },
      {
        ...{ id: "phone", label: label("list.columns.phone"), width: "148px", hidden: true },
        cell: ({ customer }) => <a href={`tel:${customer.phone}`}>{customer.phone}</a>,
      },
      {
        ...{ id: "email", label: label("list.columns.email"), width: "minmax(180px, 1fr)", hidden: true },
        cell: ({ customer }) => <a href={`mailto:${customer.email}`}>{customer.email}</a>,
      },
    ];
  }, [t]);
}

"use client";

import type { ReactNode } from "react";
import { Money } from "@/components/figures/money";
import { When } from "@/components/figures/when";
import type { Difference } from "@/components/office/both-versions";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "./api";
import { discountOf } from "./next";

const NAMES = [
  "status",
  "total",
  "paid",
  "pending",
  "discount",
  "plan",
  "until",
  "coApplicants",
  "loan",
  "wishes",
] as const;
export type RowName = (typeof NAMES)[number];

/** What is compared, as text that two versions have the same or not. */
function comparedOf(booking: Booking, name: RowName): string | null {
  switch (name) {
    case "status":
      return booking.status;
    case "total":
      return booking.total_amount;
    case "paid":
      return booking.paid_amount;
    case "pending":
      return booking.pending_amount;
    case "discount":
      return discountOf(booking);
    case "plan":
      return booking.payment_plan.name;
    case "until":
      return booking.hold_expires_at;
    case "coApplicants":
      return JSON.stringify(booking.co_applicants);
    case "loan":
      return booking.loan_amount;
    case "wishes":
      return booking.special_requests;
  }
}

/** The rows that differ between what the reader saw and what stands now; of those `wanted`, what they want instead. */
export function changedRows(seen: Booking, now: Booking, wanted: readonly RowName[]): RowName[] {
  return NAMES.filter((name) => wanted.includes(name) || comparedOf(seen, name) !== comparedOf(now, name));
}

/** Lays two versions of a booking side by side; `wanted`: what the reader was about to make of it. */
export function useBookingRows() {
  const t = useTexts("officeBookings");
  const statuses = useTexts("status");
  return (seen: Booking, now: Booking, wanted: Partial<Record<RowName, ReactNode>> = {}): Difference[] => {
    const shown = (booking: Booking, name: RowName): ReactNode => {
      const value = comparedOf(booking, name);
      switch (name) {
        case "status":
          return statuses(`booking.${booking.status}`);
        case "plan":
          return value;
        case "until":
          return value ? <When moment={value} zone={booking.project.timezone} /> : t("page.stale.nothing");
        case "coApplicants":
          return namesOf(booking.co_applicants) || t("page.stale.nobody");
        case "wishes":
          return value ?? t("page.stale.nothing");
        default:
          return value ? <Money amount={value} currency={booking.currency} /> : t("page.stale.nothing");
      }
    };
    const rows = changedRows(seen, now, Object.keys(wanted) as RowName[]).map((name) => ({
      label: t(`page.stale.${name}`),
      mine: wanted[name] ?? shown(seen, name),
      theirs: shown(now, name),
    }));
    if (rows.length > 0) return rows;
    return [{ label: t("page.stale.elseLabel"), mine: "–", theirs: t("page.stale.else") }];
  };
}

export function namesOf(people: readonly { first_name: string; last_name: string }[]): string {
  return people.map((person) => `${person.first_name} ${person.last_name}`).join(", ");
}

"use client";

import { Skeleton } from "@mantine/core";
import { useCallback } from "react";
import { SidePanel } from "@/components/side-panel";
import { isProblem } from "@/lib/api/problem";
import { useTexts } from "@/lib/i18n/client";
import { useBooking } from "../api";
import { BookingSummary } from "./booking-summary";

/** The booking that is open beside the table. */
export function BookingPanel({ id, close }: { id: number; close: () => void }) {
  const t = useTexts("officeBookings");
  const { data: booking, error, refetch } = useBooking(id);
  const reread = useCallback(() => void refetch(), [refetch]);
  return (
    <SidePanel
      title={
        booking
          ? t("page.head.title", { unit: booking.unit.unit_number, project: booking.project.name })
          : t("list.panel.title")
      }
      onClose={close}
    >
      {isProblem(error) && error.status === 404 ? (
        <p role="alert">{t("page.none.title")}</p>
      ) : booking ? (
        <BookingSummary booking={booking} reread={reread} />
      ) : error ? (
        <p role="alert">{t("list.failed")}</p>
      ) : (
        <Skeleton height={320} role="status" aria-label={t("list.panel.loading")} />
      )}
    </SidePanel>
  );
}

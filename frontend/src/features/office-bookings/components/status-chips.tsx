"use client";

import { VisuallyHidden } from "@mantine/core";
import { useTexts } from "@/lib/i18n/client";
import { type BookingStatus, STATUSES } from "../filter";
import classes from "./bookings.module.css";

type Props = {
  counts: Partial<Record<BookingStatus, number>> | undefined;
  current: BookingStatus | undefined;
  choose: (status: BookingStatus | "") => void;
};

/** How many bookings there are of each status, and which of them are shown. */
export function StatusChips({ counts, current, choose }: Props) {
  const t = useTexts("officeBookings");
  const names = useTexts("status");
  const all = Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);
  const shown = STATUSES.filter((status) => status === current || (counts?.[status] ?? 0) > 0);
  return (
    <fieldset className={`${classes.chips} no-print`}>
      <VisuallyHidden component="legend">{t("list.columns.status")}</VisuallyHidden>
      <button type="button" className={classes.chip} aria-pressed={!current} onClick={() => choose("")}>
        {t("list.all")} <span className="figures">{counts && all}</span>
      </button>
      {shown.map((status) => (
        <button
          key={status}
          type="button"
          className={classes.chip}
          aria-pressed={status === current}
          onClick={() => choose(status === current ? "" : status)}
        >
          {names(`booking.${status}`)} <span className="figures">{counts && (counts[status] ?? 0)}</span>
        </button>
      ))}
    </fieldset>
  );
}

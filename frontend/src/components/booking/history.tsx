"use client";

import { When } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "./booking";
import classes from "./parts.module.css";

/** Every move of the booking, the latest first: what, who, when and why. */
export function History({ booking }: { booking: Booking }) {
  const t = useTexts("booking");
  const statuses = useTexts("status");
  const entries = [...booking.history].sort((one, other) => (one.at < other.at ? 1 : -1));
  return (
    <section id="history" className={classes.section}>
      <h2>{t("history.title")}</h2>
      <ol className={classes.history}>
        {entries.map((entry, at) => {
          const to = statuses(`booking.${entry.to_status}`);
          const from = entry.from_status && statuses(`booking.${entry.from_status}`);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have no ids, and are only ever added
            <li key={at}>
              <span>{from && from !== to ? t("history.move", { from, to }) : t("history.begin", { to })}</span>
              <span className="quiet small">
                {t.rich("history.by", {
                  by: entry.by,
                  moment: () => <When moment={entry.at} zone={booking.project.timezone} />,
                })}
              </span>
              {entry.reason && (
                <span className="small" dir="auto">
                  {entry.reason}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

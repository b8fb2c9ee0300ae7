"use client";

import { useQueryClient } from "@tanstack/react-query";
import { Countdown } from "@/components/countdown";
import { Ago, Day, When } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import { TODAY, type WaitingItem } from "../api";

/** What of it waits, and since or until when. */
export function Matter({ item }: { item: WaitingItem }) {
  const t = useTexts("officeToday");
  const queries = useQueryClient();
  const { kind, at, since, count, due_date, payment_method, appointment_type, appointment_status, project } = item;
  const ago = () => since && <Ago moment={since} />;
  switch (kind) {
    case "hold_ending":
      if (!at) return null;
      return t.rich("matter.hold_ending", {
        left: () =>
          item.urgency === "now" ? (
            <Countdown until={at} onEnd={() => void queries.invalidateQueries({ queryKey: TODAY })} />
          ) : (
            <Ago moment={at} />
          ),
        urgency: item.urgency,
      });
    case "overdue":
      return t.rich("matter.overdue", { count: count ?? 1, day: () => due_date && <Day date={due_date} /> });
    case "cheque_pending":
      return t.rich("matter.cheque_pending", { method: t(`methods.${payment_method ?? "cheque"}`), ago });
    case "visit":
      return t.rich("matter.visit", {
        type: t(`types.${appointment_type ?? "site_visit"}`),
        status: appointment_status ?? "scheduled",
        time: () => at && <When moment={at} zone={project.timezone} style="weekdayTime" />,
      });
    case "message":
      return t.rich("matter.message", { count: count ?? 1, ago });
    default:
      return t.rich(`matter.${kind}`, { ago });
  }
}

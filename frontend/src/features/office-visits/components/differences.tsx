"use client";

import { StatusPill } from "@/components/figures/status-pill";
import { When } from "@/components/figures/when";
import type { Difference } from "@/components/office/both-versions";
import { useTexts } from "@/lib/i18n/client";
import type { Visit, VisitStatus } from "../visits";

type Mine = { starts_at: string; minutes: number; status: VisitStatus };

/** In what a visit as it stands now differs from how somebody who had `seen` it otherwise wanted it to be. */
export function useDifferences(): (theirs: Visit, mine: Mine, seen: Visit) => Difference[] {
  const t = useTexts("officeVisits");
  return (theirs, mine, seen) => {
    const zone = theirs.project.timezone;
    const found: Difference[] = [];
    if (Date.parse(mine.starts_at) !== Date.parse(theirs.starts_at)) {
      found.push({
        label: t("columns.time"),
        mine: <When moment={mine.starts_at} zone={zone} style="weekdayTime" />,
        theirs: <When moment={theirs.starts_at} zone={zone} style="weekdayTime" />,
      });
    }
    if (mine.minutes !== theirs.duration_minutes) {
      found.push({
        label: t("form.duration"),
        mine: t("form.minutes", { minutes: mine.minutes }),
        theirs: t("form.minutes", { minutes: theirs.duration_minutes }),
      });
    }
    if (mine.status !== theirs.status) {
      found.push({
        label: t("columns.status"),
        mine: <StatusPill kind="appointment" status={mine.status} />,
        theirs: <StatusPill kind="appointment" status={theirs.status} />,
      });
    }
    if (theirs.reason && theirs.reason !== seen.reason)
      found.push({ label: t("panel.reason"), mine: "–", theirs: theirs.reason });
    return found;
  };
}

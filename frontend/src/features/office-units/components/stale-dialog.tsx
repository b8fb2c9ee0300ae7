"use client";

import { useState } from "react";
import { Dialog } from "@/components/dialog";
import { BothVersions, type Difference } from "@/components/office/both-versions";
import { useTexts } from "@/lib/i18n/client";
import { fieldsOf, isSame } from "../unit";
import type { Deeds, Stale } from "../use-deeds";
import { useShownValue } from "./use-shown-value";

const SHOWN = 20;

/** Somebody else changed the same of these units first: both beside each other, and the choice between them. */
export function StaleDialog({ stale, deeds }: { stale: Stale; deeds: Deeds }) {
  const t = useTexts("officeUnits");
  const [busy, setBusy] = useState(false);
  const differences = useDifferences();
  const [only] = stale.conflicts;
  const title =
    stale.conflicts.length === 1 && only
      ? t("stale.one", { number: only.wanted.number })
      : t("stale.many", { count: stale.conflicts.length });
  return (
    <Dialog onClose={deeds.leaveStale} title={title} size="lg">
      <BothVersions
        differences={differences(stale)}
        busy={busy}
        takeTheirs={deeds.leaveStale}
        keepMine={async () => {
          setBusy(true);
          deeds.leaveStale();
          await deeds.make(stale.mine);
        }}
      />
    </Dialog>
  );
}

/** What differs, unit by unit, as a reader reads it. */
export function useDifferences(): (stale: Stale) => Difference[] {
  const t = useTexts("officeUnits");
  const shown = useShownValue();
  return ({ conflicts }) =>
    conflicts
      .flatMap(({ wanted, now }) =>
        fieldsOf(wanted.to)
          .filter((field) => !isSame(now[field], wanted.to[field]))
          .map((field) => ({
            label: `${wanted.number} · ${t(`columns.${field}`)}`,
            mine: shown(field, wanted.to, now.currency),
            theirs: shown(field, now, now.currency),
          })),
      )
      .slice(0, SHOWN);
}

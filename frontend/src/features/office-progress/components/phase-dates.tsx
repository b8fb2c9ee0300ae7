"use client";

import { Day } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import type { Phase } from "../phase-values";

/** From when to when a phase goes; a planned end that was missed stays readable beside the real one. */
export function PhaseDates({ phase }: { phase: Phase }) {
  const t = useTexts("progress");
  const own = useTexts("officeProgress");
  const { start_date: start, expected_end_date: planned, actual_end_date: actual } = phase;
  const end = actual ?? planned;
  const from = () => <Day key="start" date={start ?? ""} />;
  const to = () => <Day key="end" date={end ?? ""} />;
  return (
    <>
      {!start && !end && own("phase.noDates")}
      {start && end && t.rich("phases.span", { start: from, end: to })}
      {start && !end && t.rich("phases.from", { date: from })}
      {!start && end && t.rich("phases.until", { end: to })}
      {actual && planned && actual > planned && (
        <>
          {" · "}
          {t.rich("phases.wasPlanned", {
            end: () => (
              <s key="planned">
                <Day date={planned} />
              </s>
            ),
          })}
        </>
      )}
    </>
  );
}

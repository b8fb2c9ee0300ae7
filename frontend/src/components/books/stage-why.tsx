"use client";

import { Day } from "@/components/figures/when";
import type { components } from "@/lib/api/schema";
import { useTexts } from "@/lib/i18n/client";

type Stage = Pick<components["schemas"]["ScheduleStage"], "falls_due" | "fell_due_on" | "phase_id">;

/** What made a stage fall due, and on which day; nothing for one that has not. */
export function StageWhy({ stage, phases }: { stage: Stage; phases: { id: number; name: string }[] }) {
  const t = useTexts("booking");
  const { fell_due_on: on, falls_due: cause } = stage;
  if (on === null) return null;
  const day = () => <Day date={on} />;
  const phase = phases.find(({ id }) => id === stage.phase_id)?.name;
  return phase ? t.rich("schedule.since.on_phaseNamed", { phase, day }) : t.rich(`schedule.since.${cause}`, { day });
}

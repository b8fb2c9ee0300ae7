"use client";

import { Day } from "@/components/figures/when";
import type { components } from "@/lib/api/schema";
import { useTexts } from "@/lib/i18n/client";

type Stage = Pick<components["schemas"]["ScheduleStage"], "falls_due" | "due_date" | "phase_id">;

/** When a stage is paid: by a day where that is known, and otherwise what it waits for. */
export function StageWhen({ stage, phases }: { stage: Stage; phases: { id: number; name: string }[] }) {
  const t = useTexts("booking");
  const { due_date: due } = stage;
  if (due) return t.rich("schedule.by", { day: () => <Day date={due} /> });
  const phase = phases.find(({ id }) => id === stage.phase_id)?.name;
  return phase ? t("schedule.on_phaseNamed", { phase }) : t(`schedule.${stage.falls_due}`);
}

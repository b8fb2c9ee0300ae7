import type { components } from "@/lib/api/schema";

type Phase = components["schemas"]["PhaseResponse"];
type Planned = Pick<Phase, "start_date" | "expected_end_date" | "weight" | "progress_percentage">;

// Phases that the reader does not see count in the whole: with more of them than this nothing is said of the plan.
const MOST_UNSEEN_POINTS = 3;

/**
 * How far the work would be on a day if every phase had gone evenly from its start to its planned end, in per cent.
 *
 * What is ahead or behind is that of the phases that are shown. Null when it cannot be said: a phase has no dates, or
 * much of the work is not shown.
 */
export function plannedPercent(phases: readonly Planned[], overall: number, today: string): number | null {
  const weights = sum(phases.map((phase) => phase.weight));
  if (weights === 0) return null;
  const shown = sum(phases.map((phase) => phase.weight * phase.progress_percentage)) / weights;
  if (Math.abs(shown - overall) > MOST_UNSEEN_POINTS) return null;
  const parts = phases.map((phase) => {
    const share = plannedShare(phase, today);
    return share === null ? null : share * phase.weight;
  });
  if (parts.some((part) => part === null)) return null;
  const planned = (sum(parts.map((part) => part ?? 0)) / weights) * 100;
  return Math.round(Math.min(100, Math.max(0, overall + planned - shown)));
}

function plannedShare({ start_date, expected_end_date }: Planned, today: string): number | null {
  if (!start_date || !expected_end_date) return null;
  const [start, end, now] = [start_date, expected_end_date, today].map((day) => Date.parse(`${day}T00:00:00Z`)) as [
    number,
    number,
    number,
  ];
  if (now >= end) return 1;
  return now <= start ? 0 : (now - start) / (end - start);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

import { newKey } from "@/components/office/saved-list/rows";
import { WHOLE, written } from "./decimals";
import { emptyStage, type FallsDue, type PlanRow, type PlanType, type StageRow } from "./plans";

export const PRESETS = ["linked", "installments", "twentyEighty", "full", "loan"] as const;
export type Preset = (typeof PRESETS)[number];

type Stages = readonly (readonly [part: PresetStage, percent: string, due: FallsDue, months?: number])[];
export type PresetStage =
  | "booking"
  | "agreement"
  | "foundation"
  | "structure"
  | "brickwork"
  | "finishing"
  | "handover"
  | "installment";

const LINKED: Stages = [
  ["booking", "10", "on_booking"],
  ["agreement", "10", "on_agreement"],
  ["foundation", "15", "on_phase"],
  ["structure", "25", "on_phase"],
  ["brickwork", "15", "on_phase"],
  ["finishing", "15", "on_phase"],
  ["handover", "10", "on_handover"],
];
const INSTALLMENTS: Stages = [
  ["booking", "10", "on_booking"],
  ...[3, 6, 9, 12, 15, 18].map((months) => ["installment", "13", "on_date", months] as const),
  ["handover", "12", "on_handover"],
];
// What the buyer pays themselves comes first; the bank follows the work.
const LOAN: Stages = [
  ["booking", "10", "on_booking"],
  ["agreement", "10", "on_agreement"],
  ["foundation", "20", "on_phase"],
  ["structure", "30", "on_phase"],
  ["finishing", "20", "on_phase"],
  ["handover", "10", "on_handover"],
];

const OF: Record<Preset, { type: PlanType; stages: Stages }> = {
  linked: { type: "construction_linked", stages: LINKED },
  twentyEighty: {
    type: "full_payment",
    stages: [
      ["agreement", "20", "on_agreement"],
      ["handover", "80", "on_handover"],
    ],
  },
  installments: { type: "installments", stages: INSTALLMENTS },
  loan: { type: "loan", stages: LOAN },
  full: { type: "full_payment", stages: [["agreement", "100", "on_agreement"]] },
};

/** A usual plan to begin with; its words come from the catalogue. `today`: as the reader has it, YYYY-MM-DD. */
export function presetPlan(
  preset: Preset,
  say: { plan: (preset: Preset) => string; stage: (stage: PresetStage, number: number) => string },
  today: string,
  taken: readonly string[],
): PlanRow {
  const { type, stages } = OF[preset];
  const name = say.plan(preset);
  let installments = 0;
  return {
    ...{ key: newKey(), id: null, plan_type: type },
    name: taken.includes(name) ? freeName(name, taken) : name,
    stages: stages.map(([part, percent, falls_due, months]) => {
      if (part === "installment") installments += 1;
      const due_date = months === undefined ? "" : monthsLater(today, months);
      return emptyStage({ name: say.stage(part, installments), percent, falls_due, due_date });
    }),
  };
}

function freeName(name: string, taken: readonly string[]): string {
  let number = 2;
  while (taken.includes(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}

/** So many months later, on the same day or the month's last. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** So many equal shares that are 100 per cent together, to the last of four decimals; the first ones get what is over. */
export function equalShares(count: number): string[] {
  const each = WHOLE / BigInt(count);
  const over = Number(WHOLE % BigInt(count));
  return Array.from({ length: count }, (_, at) => written(at < over ? each + 1n : each));
}

/** So many stages of the same share, a month apart. `first`: the day of the first, YYYY-MM-DD. */
export function monthlyStages(count: number, first: string, say: (number: number) => string): StageRow[] {
  return equalShares(count).map((percent, at) =>
    emptyStage({ name: say(at + 1), percent, falls_due: "on_date", due_date: monthsLater(first, at) }),
  );
}

import { sumOf } from "@/components/cost-sheet/sums";
import { daysOf } from "@/components/office/money-months/months";
import type { Amount } from "@/lib/format/money";
import type { Collection, Refunds } from "./api";

export const FIGURES = [
  "due_amount",
  "overdue_amount",
  "upcoming_amount",
  "received_amount",
  "received_this_month",
  "pending_amount",
] as const;
export type Figure = (typeof FIGURES)[number];
export type Sums = { currency: string } & Record<Figure, Amount>;

/** What the projects add up to, in each currency that they have, in the order in which those occur. */
export function sumsOf(collections: readonly Collection[]): Sums[] {
  const currencies = [...new Set(collections.map(({ project }) => project.currency))];
  return currencies.map((currency) => {
    const of = collections.filter(({ project }) => project.currency === currency);
    const sums = FIGURES.map((figure) => [figure, sumOf(of.map((each) => each[figure]))]);
    return { currency, ...(Object.fromEntries(sums) as Record<Figure, Amount>) };
  });
}

/** Where that is found which a figure counts: of one project, or of all. `today`: by the builder's calendar. */
export function behind(figure: Figure, project: number | null, today: string): string {
  const of = {
    due_amount: "",
    overdue_amount: "status=overdue",
    upcoming_amount: "status=upcoming",
    received_amount: "view=payments&status=completed",
    received_this_month: `view=payments&status=completed&from=${daysOf(today.slice(0, 7)).from}&to=${today}`,
    pending_amount: "view=pending",
  }[figure];
  const query = [of, project ? `project=${project}` : ""].filter(Boolean).join("&");
  return query ? `/office/money?${query}` : "/office/money";
}

/** What is owed back in all, in each currency. */
export function owedTotals(owed: Refunds["owed"]): { amount: Amount; currency: string }[] {
  const currencies = [...new Set(owed.map(({ currency }) => currency))];
  return currencies.map((currency) => {
    const of = owed.filter((each) => each.currency === currency);
    return { currency, amount: sumOf(of.map(({ refund_owed }) => refund_owed)) };
  });
}

import type { components } from "@/lib/api/schema";
import { isZero } from "@/lib/format/amounts";

export type MonthMoney = components["schemas"]["MonthMoney"];

/** Whether there is anything to draw. */
export function hasMoney(months: readonly MonthMoney[]): boolean {
  return months.some(({ planned, received }) => !isZero(planned) || !isZero(received));
}

/** The first and the last day (ISO 8601) of a month (2026-11). */
export function daysOf(month: string): { from: string; to: string } {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${last}` };
}

/** Where the money of a month is found: what came in, or of a month to come what is to come in. */
export function moneyOf(month: string, today: string, project: number | null): string {
  const { from, to } = daysOf(month);
  const asked =
    from > today
      ? "view=dues&status=upcoming"
      : `view=payments&status=completed&from=${from}&to=${to > today ? today : to}`;
  return `/office/money?${asked}${project ? `&project=${project}` : ""}`;
}

import type { components } from "@/lib/api/schema";
import type { Amount } from "@/lib/format/money";

type Priced = Pick<components["schemas"]["ProjectCard"], "currency" | "price_min" | "price_max">;

const LEADING = [1, 1.5, 2, 3, 5, 7.5];
const MOST = 7;

/**
 * Round amounts to choose a budget from, between the cheapest and the dearest home, in the currency of most projects.
 *
 * A search compares amounts, not currencies, so that only one currency can be offered.
 */
export function budgetsFor(projects: readonly Priced[]): { currency: string; amounts: Amount[] } | null {
  const priced = projects.filter((project) => project.price_min && project.price_max);
  const count = (currency: string) => priced.filter((project) => project.currency === currency).length;
  const currency = priced.map((project) => project.currency).sort((one, other) => count(other) - count(one))[0];
  if (!currency) return null;
  const ours = priced.filter((project) => project.currency === currency);
  const least = Math.min(...ours.map((project) => Number(project.price_min)));
  const most = Math.max(...ours.map((project) => Number(project.price_max)));
  const amounts: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(least)); power <= most; power *= 10) {
    amounts.push(...LEADING.map((digit) => digit * power).filter((amount) => amount > least && amount < most));
  }
  return { currency, amounts: amounts.slice(0, MOST).map((amount) => String(Math.round(amount))) };
}

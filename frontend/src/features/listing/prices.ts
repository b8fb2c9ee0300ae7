import type { Amount } from "@/lib/format/money";

const LAKH = 100_000;
const CRORE = 10_000_000;
// Where one draws a line between homes depends on how a currency counts.
const RUPEES = [25 * LAKH, 50 * LAKH, 75 * LAKH, CRORE, 1.5 * CRORE, 2 * CRORE, 3 * CRORE, 5 * CRORE];
const STEPS = [100_000, 250_000, 500_000, 750_000, 1_000_000, 1_500_000, 2_000_000, 3_000_000, 5_000_000];
const STEPS_OF: Record<string, readonly number[]> = {
  INR: RUPEES,
  AED: STEPS.map((step) => 2 * step),
  JPY: STEPS.map((step) => 100 * step),
};

/** Round amounts to choose a limit from, and with them whatever is chosen already. */
export function priceSteps(currency: string, chosen: readonly Amount[]): Amount[] {
  const steps = (STEPS_OF[currency] ?? STEPS).map(String);
  const others = chosen.filter((amount) => amount !== "" && !steps.some((step) => Number(step) === Number(amount)));
  return [...steps, ...new Set(others)].sort((one, other) => Number(one) - Number(other));
}

import type { Amount } from "@/lib/format/money";

// Amounts have two decimals and may be larger than a float keeps exactly.
const minor = (amount: Amount): bigint => BigInt(amount.replace(".", ""));

function written(units: bigint): Amount {
  const digits = (units < 0n ? -units : units).toString().padStart(3, "0");
  return `${units < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The exact sum of amounts. */
export function sumOf(amounts: readonly Amount[]): Amount {
  return written(amounts.reduce((sum, amount) => sum + minor(amount), 0n));
}

/** What one of several units costs, to the nearest whole of the currency: for prose, nothing is charged by it. */
export function rateOf(amount: Amount, units: number): Amount | null {
  return units > 0 ? `${Math.round(Number(amount) / units)}.00` : null;
}

import type { Amount } from "@/lib/format/money";
import { amountOf, MINOR, minorOf, parseAmount } from "@/lib/format/typed";

/** A percentage in hundredths of a percent: "7.5" is 750n; null for what is none. */
export function parsePercent(typed: string): bigint | null {
  const text = typed.replaceAll(/[\s%]/g, "");
  if (!/^\d{1,4}(?:\.\d{1,2})?$/.test(text)) return null;
  return minorOf(text);
}

export type PriceChange = {
  kind: "set" | "raise" | "lower";
  by: "amount" | "percent";
  typed: string;
  /** To a whole multiple of so many, half of one up; 0: to the last minor unit. */
  step: number;
};

export const STEPS = [0, 1, 100, 1_000, 10_000, 100_000] as const;

/** Whether what was typed says by how much. */
export function isClear({ kind, by, typed }: PriceChange): boolean {
  return (kind !== "set" && by === "percent" ? parsePercent(typed) : parseAmount(typed)) !== null;
}

/** The price after the change; null if it says nothing, or leaves no price above zero. */
export function priced(price: Amount, { kind, by, typed, step }: PriceChange): Amount | null {
  const whole = 10_000n;
  let times = 0n;
  if (kind !== "set" && by === "percent") {
    const percent = parsePercent(typed);
    if (percent === null) return null;
    times = minorOf(price) * (kind === "raise" ? whole + percent : whole - percent);
  } else {
    const amount = parseAmount(typed);
    if (amount === null) return null;
    const before = kind === "set" ? 0n : minorOf(price);
    times = (kind === "lower" ? before - minorOf(amount) : before + minorOf(amount)) * whole;
  }
  if (times <= 0n) return null;
  const unit = step === 0 ? 1n : BigInt(step) * MINOR;
  const size = whole * unit;
  const minor = ((2n * times + size) / (2n * size)) * unit;
  return minor > 0n ? amountOf(minor) : null;
}

export function sumOf(amounts: readonly Amount[]): Amount {
  return amountOf(amounts.reduce((sum, amount) => sum + minorOf(amount), 0n));
}

export function difference(before: Amount, after: Amount): Amount {
  return amountOf(signedMinor(after) - signedMinor(before));
}

function signedMinor(amount: Amount): bigint {
  return amount.startsWith("-") ? -minorOf(amount.slice(1)) : minorOf(amount);
}

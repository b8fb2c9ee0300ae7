import type { Amount } from "./money";

// Amounts are counted in hundredths, as whole numbers: no price passes through a float.
export const MINOR = 100n;
const LONGEST = 13;
const WORDS: readonly [RegExp, bigint][] = [
  [/(?:crores?|cr|करोड़|करोड)$/iu, 10_000_000n],
  [/(?:lakhs?|lacs?|लाख)$/iu, 100_000n],
];
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const PLAIN = /^\d+(?:\.\d+)?$/;

export function minorOf(amount: Amount): bigint {
  const [whole = "0", fraction = ""] = amount.split(".");
  return BigInt(whole) * MINOR + BigInt(fraction.padEnd(2, "0").slice(0, 2));
}

export function amountOf(minor: bigint): Amount {
  const size = minor < 0n ? -minor : minor;
  return `${minor < 0n ? "-" : ""}${size / MINOR}.${String(size % MINOR).padStart(2, "0")}`;
}

/** What somebody means by an amount that they typed: 5000000, 50,00,000, ₹50,00,000.50, 50 lakh, 1.25 cr; or null. */
export function parseAmount(typed: string): Amount | null {
  let text = typed
    .normalize("NFKC")
    .replaceAll(/[\s\p{Sc}]/gu, "")
    .replace(/^(?:INR|AED|Rs\.?)/i, "");
  let factor = 1n;
  for (const [word, size] of WORDS) {
    if (!word.test(text)) continue;
    text = text.replace(word, "");
    factor = size;
    break;
  }
  if (!GROUPED.test(text) && !PLAIN.test(text)) return null;
  const [whole = "", fraction = ""] = text.replaceAll(",", "").split(".");
  const scaled = BigInt(whole + fraction) * factor * MINOR;
  const divisor = 10n ** BigInt(fraction.length);
  if (scaled % divisor !== 0n) return null;
  const minor = scaled / divisor;
  return String(minor / MINOR).length > LONGEST ? null : amountOf(minor);
}

/** A carpet area that somebody typed: 1,184.5; null for what is none. */
export function parseArea(typed: string): number | null {
  const text = typed.normalize("NFKC").replaceAll(/\s/g, "");
  if (!GROUPED.test(text) && !PLAIN.test(text)) return null;
  const area = Number(text.replaceAll(",", ""));
  return Number.isFinite(area) ? area : null;
}

// Percents and rates have four decimals at most: they are compared and added up as whole numbers.
const DECIMALS = 4;
const ONE = 10_000n;
export const WHOLE = 100n * ONE;

/** A number as people type it, 1,200.5 or 2.5%, in ten-thousandths; null for what is none. */
export function parseParts(typed: string): bigint | null {
  const text = typed.normalize("NFKC").replaceAll(/[\s,%\p{Sc}]/gu, "");
  if (!/^\d{1,10}(?:\.\d{1,4})?$/.test(text)) return null;
  const [whole = "0", fraction = ""] = text.split(".");
  return BigInt(whole) * ONE + BigInt(fraction.padEnd(DECIMALS, "0"));
}

/** The number that so many ten-thousandths are, as it is written: 33.3333. */
export function written(parts: bigint): string {
  const size = parts < 0n ? -parts : parts;
  const fraction = String(size % ONE)
    .padStart(DECIMALS, "0")
    .replace(/0+$/, "");
  return `${parts < 0n ? "-" : ""}${size / ONE}${fraction && `.${fraction}`}`;
}

/** The same as a number, for the API, which reads it as it is written. */
export function numberOf(parts: bigint): number {
  return Number(written(parts));
}

export function sumOf(percents: readonly string[]): bigint {
  return percents.reduce((sum, percent) => sum + (parseParts(percent) ?? 0n), 0n);
}

export function isCount(typed: string, most: number): boolean {
  return /^\d{1,9}$/.test(typed.trim()) && Number(typed) <= most;
}

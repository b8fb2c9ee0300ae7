import type { Amount } from "./money";

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** One amount less another, exactly: decimal strings in, a decimal string out. */
export function less(amount: Amount, other: Amount): Amount {
  const places = Math.max(placesOf(amount), placesOf(other));
  const left = units(amount, places) - units(other, places);
  const digits = (left < 0n ? -left : left).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  return `${left < 0n ? "-" : ""}${whole}${places ? `.${digits.slice(-places)}` : ""}`;
}

/** Whether there is anything of an amount. */
export function isZero(amount: Amount): boolean {
  return !/[1-9]/.test(amount);
}

/** Which part of the whole an amount is, 0 to 1, to draw a bar by. */
export function shareOf(amount: Amount, whole: Amount): number {
  return isZero(whole) ? 0 : Math.min(1, Math.max(0, Number(amount) / Number(whole)));
}

function placesOf(amount: Amount): number {
  return amount.split(".")[1]?.length ?? 0;
}

function units(amount: Amount, places: number): bigint {
  const parts = DECIMAL.exec(amount);
  if (!parts) throw new TypeError(`${amount} is no amount`);
  const [, sign = "", whole = "0", fraction = ""] = parts;
  return BigInt(`${sign}${whole}${fraction.padEnd(places, "0")}`);
}

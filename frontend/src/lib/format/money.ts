import type { Locale } from "@/lib/i18n/locales";

/** An amount as the API gives it: a decimal string, never a float. */
export type Amount = string;

// A currency is written in the manner of its country, in the reader's language: ₹1,31,53,140 for everybody.
const COUNTRIES: Record<string, string> = { INR: "IN", AED: "AE" };
const LAKH = 100_000;
const CRORE = 10_000_000;
const ALMOST = 0.9995;

function localeOf(locale: Locale, currency: string): string {
  const country = COUNTRIES[currency];
  return country ? `${locale}-${country}` : locale;
}

const formats = new Map<string, Intl.NumberFormat>();

function format(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) {
    made = new Intl.NumberFormat(locale, { numberingSystem: "latn", ...options });
    formats.set(key, made);
  }
  return made;
}

/** The whole amount to the last minor unit; minor units that are all zero are left out. */
export function formatMoney(amount: Amount, currency: string, locale: Locale): string {
  const options: Intl.NumberFormatOptions = {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    trailingZeroDisplay: "stripIfInteger",
  };
  // Intl takes the decimal string itself, so that no amount passes through a float.
  return format(localeOf(locale, currency), options).format(amount as Intl.StringNumericLiteral);
}

/** How an amount is said in prose: ₹84.5 lakh, ₹1.27 crore, AED 1.2M. */
export type SpokenMoney = { number: string; unit: "lakh" | "crore" | null };

export function speakMoney(amount: Amount, currency: string, locale: Locale): SpokenMoney {
  const value = Number(amount); // rounded to three digits below: no cent depends on it
  const base: Intl.NumberFormatOptions = {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    maximumSignificantDigits: 3,
  };
  const written = localeOf(locale, currency);
  if (currency === "INR") {
    const size = Math.abs(value);
    // Rounded to three digits 99.96 lakh is 100 lakh, which is said as a crore; so it is with the lakh.
    if (size < ALMOST * LAKH) return { number: format(written, base).format(value), unit: null };
    const unit = size >= ALMOST * CRORE ? "crore" : "lakh";
    return { number: format(written, base).format(value / (unit === "crore" ? CRORE : LAKH)), unit };
  }
  return { number: format(written, { ...base, notation: "compact" }).format(value), unit: null };
}

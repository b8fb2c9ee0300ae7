import type { components } from "@/lib/api/schema";

type Currency = NonNullable<components["schemas"]["BuilderCreate"]["currency"]>;

// A currency that the API takes and this does not name, or the other way round, does not compile.
const NAMED: Record<Currency, true> = {
  AED: true,
  AUD: true,
  CAD: true,
  CHF: true,
  EUR: true,
  GBP: true,
  HKD: true,
  IDR: true,
  INR: true,
  JPY: true,
  KES: true,
  LKR: true,
  MYR: true,
  NPR: true,
  NZD: true,
  PHP: true,
  PKR: true,
  QAR: true,
  SAR: true,
  SGD: true,
  THB: true,
  USD: true,
  ZAR: true,
};

/** The currencies that homes can be priced in. */
export const CURRENCIES = Object.keys(NAMED) as Currency[];

export function currencyNames(locale: string): Intl.DisplayNames {
  return new Intl.DisplayNames(locale, { type: "currency" });
}

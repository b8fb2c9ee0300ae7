import type { Locale } from "@/lib/i18n/locales";

/** An area's figure, grouped as where the projects are: 1,86,400. */
export function formatArea(area: number, locale: Locale): string {
  return new Intl.NumberFormat(`${locale}-IN`, { numberingSystem: "latn", maximumFractionDigits: 0 }).format(area);
}

import type { Locale } from "@/lib/i18n/locales";

const formats = new Map<Locale, Intl.NumberFormat>();

/** An area's figure, grouped as where the projects are: 1,86,400. */
export function formatArea(area: number, locale: Locale): string {
  let made = formats.get(locale);
  if (!made) {
    made = new Intl.NumberFormat(`${locale}-IN`, { numberingSystem: "latn", maximumFractionDigits: 0 });
    formats.set(locale, made);
  }
  return made.format(area);
}

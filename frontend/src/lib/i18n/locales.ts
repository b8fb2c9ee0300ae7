/** The languages that the web app speaks, each by its own name. */
export const LOCALES = { en: "English", hi: "हिन्दी" } as const;

export type Locale = keyof typeof LOCALES;
export const DEFAULT_LOCALE: Locale = "en";
export const LOCALE_COOKIE = "plinth_locale";

export function isLocale(value: string | undefined): value is Locale {
  return value !== undefined && Object.hasOwn(LOCALES, value);
}

/** The first language of an Accept-Language header (RFC 9110, 12.5.4) that we speak. */
export function preferredLocale(header: string | null): Locale {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.find((each) => each.trim().startsWith("q="))?.trim();
      return { language: tag.split("-")[0]?.toLowerCase(), quality: quality ? Number(quality.slice(2)) || 0 : 1 };
    })
    .sort((one, other) => other.quality - one.quality);
  for (const { language, quality } of wanted) {
    if (quality > 0 && isLocale(language)) return language;
  }
  return DEFAULT_LOCALE;
}

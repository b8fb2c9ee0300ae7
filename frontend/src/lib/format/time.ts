import type { Locale } from "@/lib/i18n/locales";

/** How exactly a promised date is meant: it is never shown more exactly than it was promised. */
export type Precision = "day" | "month" | "quarter";

const STYLES = {
  date: { day: "numeric", month: "long", year: "numeric" },
  dayMonth: { day: "numeric", month: "long" },
  weekday: { weekday: "long", day: "numeric", month: "long" },
  month: { month: "long", year: "numeric" },
  shortMonth: { month: "short" },
  time: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  dateTime: { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  weekdayTime: {
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type TimeStyle = keyof typeof STYLES;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: Locale, zone: string, style: TimeStyle): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${style}`;
  let made = formats.get(key);
  if (!made) {
    // Dates are written day first, as where the projects are.
    made = new Intl.DateTimeFormat(locale === "en" ? "en-IN" : `${locale}-IN`, {
      ...STYLES[style],
      timeZone: zone,
      numberingSystem: "latn",
    });
    formats.set(key, made);
  }
  return made;
}

/** A moment (RFC 3339) as the clock and the calendar of a place show it. */
export function formatMoment(moment: string, zone: string, style: TimeStyle, locale: Locale): string {
  return format(locale, zone, style).format(new Date(moment));
}

/** A date without a time (ISO 8601), which is the same day everywhere. */
export function formatDate(date: string, style: TimeStyle, locale: Locale): string {
  return format(locale, "UTC", style).format(new Date(`${date}T00:00:00Z`));
}

/** The quarter of a year that a date (ISO 8601) is in. */
export function quarterOf(date: string): { quarter: number; year: string } {
  const [year = "", month] = date.split("-");
  return { quarter: Math.ceil(Number(month) / 3), year };
}

const relative = new Map<Locale, Intl.RelativeTimeFormat>();
const UNITS = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

/** How far a moment is from now: in 3 days, 2 hours ago; null for less than a minute. */
export function formatDistance(moment: string, now: number, locale: Locale): string | null {
  let made = relative.get(locale);
  if (!made) {
    // In Hindi yesterday and tomorrow are the same word.
    made = new Intl.RelativeTimeFormat(locale, { numeric: locale === "hi" ? "always" : "auto" });
    relative.set(locale, made);
  }
  const seconds = Math.round((Date.parse(moment) - now) / 1000);
  for (const [unit, length] of UNITS) {
    if (Math.abs(seconds) >= length) return made.format(Math.trunc(seconds / length), unit);
  }
  return null;
}

/** The calendar day (ISO 8601) that it is at a place. */
export function dayAt(zone: string, now: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(now);
}

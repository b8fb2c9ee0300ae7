"use client";

import { useSyncExternalStore } from "react";
import { formatDate, formatDistance, formatMoment, type Precision, quarterOf, type TimeStyle } from "@/lib/format/time";
import { useLocale, useTexts } from "@/lib/i18n/client";

const TIMED = new Set<TimeStyle>(["time", "dateTime", "weekdayTime"]);

/**
 * A moment as the clock of its place shows it; the place is named to whoever is somewhere else.
 *
 * `moment`: RFC 3339. `zone`: IANA name of the project's time zone.
 */
export function When({ moment, zone, style = "dateTime" }: { moment: string; zone: string; style?: TimeStyle }) {
  const locale = useLocale();
  const t = useTexts("common");
  const reader = useSyncExternalStore(never, readerZone, () => zone);
  const text = formatMoment(moment, zone, style, locale);
  const elsewhere = TIMED.has(style) && offset(moment, zone) !== offset(moment, reader);
  return <time dateTime={moment}>{elsewhere ? t("time.inZone", { time: text, zone: placeOf(zone) }) : text}</time>;
}

/** A date that is the same day everywhere (ISO 8601). */
export function Day({ date, style = "date" }: { date: string; style?: TimeStyle }) {
  return <time dateTime={date}>{formatDate(date, style, useLocale())}</time>;
}

/** A promised date, never more exact than the promise: 31 March 2028, March 2028, Q1 2028. */
export function Promised({ date, precision }: { date: string; precision: Precision }) {
  const locale = useLocale();
  const t = useTexts("common");
  if (precision === "quarter") return <time dateTime={date}>{t("time.quarter", quarterOf(date))}</time>;
  return <time dateTime={date}>{formatDate(date, precision === "month" ? "month" : "date", locale)}</time>;
}

/** How long ago, or how soon: kept right while the page is open. */
export function Ago({ moment }: { moment: string }) {
  const locale = useLocale();
  const t = useTexts("common");
  const minute = useSyncExternalStore(everyMinute, currentMinute, () => null);
  const now = minute === null ? Date.parse(moment) : minute * 60_000;
  return (
    <time dateTime={moment} suppressHydrationWarning>
      {formatDistance(moment, now, locale) ?? t("time.now")}
    </time>
  );
}

const never = () => () => {};
const readerZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const currentMinute = () => Math.floor(Date.now() / 60_000);

function everyMinute(changed: () => void): () => void {
  const timer = setInterval(changed, 15_000);
  return () => clearInterval(timer);
}

/** What a place's clocks say, to compare two places by. */
function offset(moment: string, zone: string): string {
  return formatMoment(moment, zone, "dateTime", "en");
}

function placeOf(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

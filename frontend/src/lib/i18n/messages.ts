import en from "@messages/en";
import hi from "@messages/hi";
import type { Locale } from "./locales";

/** Every text of the web app, by area; English is the measure of what there is. */
export type Messages = typeof en;
export type Area = keyof Messages;

const CATALOGUES: Record<Locale, Messages> = { en, hi };

export function messagesOf(locale: Locale): Messages {
  return CATALOGUES[locale];
}

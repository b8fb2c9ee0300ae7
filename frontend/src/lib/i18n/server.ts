import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { createTranslator } from "use-intl/core";
import { compiledMessagesOf } from "./compiled";
import { isLocale, LOCALE_COOKIE, type Locale, preferredLocale } from "./locales";
import type { Area } from "./messages";

/** The reader's language: what they chose, or what their browser asks for. */
export const getLocale = cache(async (): Promise<Locale> => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  return isLocale(chosen) ? chosen : preferredLocale((await headers()).get("accept-language"));
});

/** The texts of one area, for a server component; in the reader's language unless another is named. */
export async function getTexts<A extends Area>(area: A, named?: Locale) {
  const locale = named ?? (await getLocale());
  return createTranslator({ locale, messages: compiledMessagesOf(locale), namespace: area });
}

"use client";

import { NativeSelect } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { useLocale, useTexts } from "@/lib/i18n/client";
import { DEFAULT_LOCALE, LOCALE_COOKIE, LOCALES } from "@/lib/i18n/locales";

const A_YEAR = 365 * 24 * 60 * 60;

/** The reader's choice of language, kept in a cookie. */
export function LanguageChoice() {
  const t = useTexts("common");
  const locale = useLocale();
  const router = useRouter();
  const [pending, start] = useTransition();
  const choose = (language: string) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `${LOCALE_COOKIE}=${language}; path=/; max-age=${A_YEAR}; samesite=lax`;
    start(() => router.refresh());
  };
  return (
    <NativeSelect
      aria-label={t("language")}
      value={locale}
      disabled={pending}
      onChange={(event) => choose(event.currentTarget.value)}
      // The names of the other languages are written with the device's own letters: no font is loaded for one word.
      styles={locale === DEFAULT_LOCALE ? { input: { fontFamily: "var(--font-geist), system-ui, sans-serif" } } : {}}
      data={Object.entries(LOCALES).map(([value, label]) => ({ value, label }))}
    />
  );
}

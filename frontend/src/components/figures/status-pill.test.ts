import { expect, it } from "vitest";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { TONES } from "./status-pill";

it.each(Object.keys(LOCALES) as Locale[])("has a word for every status in %s", (locale) => {
  const keys = (kinds: Record<string, object>) =>
    Object.entries(kinds).flatMap(([kind, each]) => Object.keys(each).map((status) => `${kind}.${status}`));
  expect(keys(messagesOf(locale).status).sort()).toEqual(keys(TONES).sort());
});

"use client";

import { formatDate } from "@/lib/format/time";
import { useLocale, useTexts } from "@/lib/i18n/client";
import type { Customer } from "../api";
import type { Key } from "../schema";

/** What a field of a profile holds, in words. */
export function useShown(): (key: Key, customer: Customer) => string {
  const t = useTexts("profile");
  const locale = useLocale();
  return (key, customer) => {
    const value = customer[key];
    if (!value) return t("empty");
    if (key === "date_of_birth") return formatDate(value, "date", locale);
    if (key === "preferred_contact_method") return t(`contact.${customer.preferred_contact_method}`);
    return value;
  };
}

"use client";

import { speakMoney } from "@/lib/format/money";
import { useLocale, useTexts } from "@/lib/i18n/client";
import type { FilterName, Filters } from "../schema";

/** What a filter says when it is set, in words: “brickworks”, 3 BHK, Up to ₹1.5 crore. */
export function useFilterLabel(currency: string): (name: FilterName, filters: Filters) => string {
  const t = useTexts("listing");
  const common = useTexts("common");
  const status = useTexts("status");
  const spoken = useSpokenPrice(currency);
  return (name, filters) => {
    switch (name) {
      case "q":
        return t("chips.q", { value: filters.q });
      case "city":
        return filters.city;
      case "project_type":
        return filters.project_type && common(`projectTypes.${filters.project_type}`);
      case "status":
        return filters.status && status(`project.${filters.status}`);
      case "unit_type":
        return filters.unit_type && common(`unitTypes.${filters.unit_type}`);
      case "min_price":
        return t("chips.min_price", { value: spoken(filters.min_price) });
      case "max_price":
        return t("chips.max_price", { value: spoken(filters.max_price) });
      case "available":
        return t("fields.available");
    }
  };
}

/** An amount as it is said, as a plain text: an option of a choice holds nothing else. */
export function useSpokenPrice(currency: string): (amount: string) => string {
  const common = useTexts("common");
  const locale = useLocale();
  return (amount) => {
    const { number, unit } = speakMoney(amount, currency, locale);
    return unit ? common(`money.${unit}`, { amount: number }) : number;
  };
}

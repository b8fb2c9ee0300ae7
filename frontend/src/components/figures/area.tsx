"use client";

import { formatArea } from "@/lib/format/area";
import { useLocale, useTexts } from "@/lib/i18n/client";

/** An area in square feet, or from one to another. */
export function Area({ sqft, to }: { sqft: number; to?: number }) {
  const locale = useLocale();
  const t = useTexts("common");
  const least = formatArea(sqft, locale);
  const most = to === undefined ? least : formatArea(to, locale);
  return <span className="figures">{t("area", { area: least === most ? least : `${least}–${most}` })}</span>;
}

"use client";

import { homeParts, type UnitType } from "@/lib/format/homes";
import { useLocale, useTexts } from "@/lib/i18n/client";

/** The types of a project's homes as a person says them: 2, 3 & 4+ BHK, penthouses. */
export function HomeTypes({ types }: { types: readonly UnitType[] }) {
  const t = useTexts("common");
  const locale = useLocale();
  const together = (each: string[]) =>
    each.length > 1
      ? t("homeTypes.together", { first: each.slice(0, -1).join(", "), last: each.at(-1) ?? "" })
      : each[0];
  const text = homeParts(types)
    .map((part) =>
      "rooms" in part ? t("homeTypes.bhk", { rooms: together(part.rooms) ?? "" }) : t(`homeTypes.${part.named}`),
    )
    .join(", ");
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

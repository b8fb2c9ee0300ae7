"use client";

import { useTexts } from "@/lib/i18n/client";
import type { Entry } from "../changes";

/** What has been done to which units, in a few words. */
export function EntryText({ entry }: { entry: Entry }) {
  const t = useTexts("officeUnits");
  const [first] = entry.units;
  const count = entry.units.length;
  return (
    <>
      {t(`changes.what.${entry.what}`)} ·{" "}
      {count === 1 ? <span dir="auto">{first?.number}</span> : t("changes.units", { count })}
    </>
  );
}

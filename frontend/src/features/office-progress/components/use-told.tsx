"use client";

import type { ReactNode } from "react";
import { Promised } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import type { Site } from "../site";
import type { UpdateValues } from "../update-values";

/** What comes of news when it is published: who is told, and which date is promised from then on. */
export function useTold(site: Site): (news: UpdateValues) => ReactNode {
  const t = useTexts("officeProgress");
  const whom = site.homes > 0 ? "told" : site.published ? "toldNobody" : "toldLater";
  return ({ update_type, expected_completion_date: date }) => (
    <>
      {t(`update.${whom}`, { homes: site.homes })}
      {update_type === "delay" && date && (
        <> {t.rich("update.moves", { date: () => <Promised key="date" date={date} precision={site.precision} /> })}</>
      )}
    </>
  );
}

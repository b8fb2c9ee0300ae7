"use client";

import { NativeSelect } from "@mantine/core";
import { useIsMutating } from "@tanstack/react-query";
import { useState } from "react";
import { CostSheet } from "@/components/cost-sheet/cost-sheet";
import { useQuote } from "@/components/cost-sheet/quote";
import type { components } from "@/lib/api/schema";
import { useTexts } from "@/lib/i18n/client";
import classes from "./rows.module.css";

export type UnitBrief = Pick<components["schemas"]["UnitCard"], "id" | "unit_number" | "unit_type" | "area_sqft">;

/** The cost sheet of one of the project's homes, by what is saved: beside the charges it is made from. */
export function SheetSide({ currency, units }: { currency: string; units: UnitBrief[] }) {
  const t = useTexts("officeProjects");
  const common = useTexts("common");
  const [chosen, setChosen] = useState<number | null>(units[0]?.id ?? null);
  const quote = useQuote(chosen);
  const isSaving = useIsMutating() > 0;
  const unit = units.find(({ id }) => id === chosen);
  return (
    <aside className={classes.sheet} aria-label={t("charges.sheet.title")} aria-busy={isSaving || quote.isFetching}>
      {unit ? (
        <>
          <NativeSelect
            label={t("charges.sheet.unit")}
            value={String(chosen)}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
            data={units.map(({ id, unit_number, unit_type }) => ({
              value: String(id),
              label: `${unit_number} · ${common(`unitTypes.${unit_type}`)}`,
            }))}
          />
          {quote.data && (
            <CostSheet sheet={quote.data} currency={currency} unit={unit}>
              <p className={classes.hint}>{t("charges.sheet.saved")}</p>
            </CostSheet>
          )}
          {quote.isError && <p role="alert">{t("charges.sheet.failed")}</p>}
        </>
      ) : (
        <p className={classes.hint}>{t("charges.sheet.none")}</p>
      )}
    </aside>
  );
}

"use client";

import type { ReactNode } from "react";
import { Money } from "@/components/figures/money";
import type { components } from "@/lib/api/schema";
import { formatArea } from "@/lib/format/area";
import { formatMoney } from "@/lib/format/money";
import { useLocale, useTexts } from "@/lib/i18n/client";
import classes from "./cost-sheet.module.css";
import { rateOf, sumOf } from "./sums";

type Line = components["schemas"]["LineResponse"];

type Chosen = { taxable: string; untaxed: string };

type Props = {
  sheet: { lines: Line[]; total_amount: string };
  currency: string;
  /** What is sold, for the words beside its price. */
  unit?: { area_sqft: number };
  heading?: boolean;
  /** What is said of an extra to somebody who did not choose it. */
  chosen?: Chosen | undefined;
  /** Said under the total. */
  children?: ReactNode;
};

/** What a unit costs, as on an invoice: each line with the reason for it, the taxes last, and what it comes to. */
export function CostSheet({ sheet, currency, unit, heading = false, chosen, children }: Props) {
  const t = useTexts("project");
  const why = useReasons(sheet.lines, currency, unit, chosen);
  const taxes = sheet.lines.filter((line) => line.kind === "tax");
  const before = sheet.lines.filter((line) => line.kind !== "tax");
  return (
    <div className={classes.sheet}>
      <table>
        <caption className={heading ? classes.heading : classes.unseen}>{t("costSheet.heading")}</caption>
        <thead className={classes.unseen}>
          <tr>
            <th scope="col">{t("costSheet.item")}</th>
            <th scope="col">{t("costSheet.amount")}</th>
          </tr>
        </thead>
        <tbody>
          {before.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be alike in everything
            <Row key={index} line={line} currency={currency} why={why(line)} />
          ))}
        </tbody>
        {taxes.length > 0 && (
          <tbody>
            {taxes.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be alike in everything
              <Row key={index} line={line} currency={currency} why={why(line)} />
            ))}
          </tbody>
        )}
        <tfoot>
          <tr>
            <th scope="row">{t("costSheet.total")}</th>
            <td>
              <Money amount={sheet.total_amount} currency={currency} />
            </td>
          </tr>
        </tfoot>
      </table>
      {children}
    </div>
  );
}

function Row({ line, currency, why }: { line: Line; currency: string; why: string | null }) {
  return (
    <tr>
      <th scope="row">
        {line.label}
        {why && <span className={classes.why}>{why}</span>}
      </th>
      <td>
        <Money amount={line.amount} currency={currency} />
      </td>
    </tr>
  );
}

/** What each line is there for, as far as the sheet says. */
function useReasons(lines: readonly Line[], currency: string, unit: Props["unit"], chosen: Props["chosen"]) {
  const t = useTexts("project");
  const common = useTexts("common");
  const locale = useLocale();
  return (line: Line): string | null => {
    switch (line.kind) {
      case "base": {
        const rate = unit && rateOf(line.amount, unit.area_sqft);
        if (!unit || !rate) return null;
        const area = common("area", { area: formatArea(unit.area_sqft, locale) });
        return t("costSheet.basePer", { area, rate: formatMoney(rate, currency, locale) });
      }
      case "charge":
        return line.taxable ? null : t("costSheet.untaxed");
      case "extra":
        if (chosen) return line.taxable ? chosen.taxable : chosen.untaxed;
        return t(line.taxable ? "costSheet.extra" : "costSheet.extraUntaxed");
      case "discount":
        return t("costSheet.discount");
      case "tax": {
        if (line.percent === null) return null;
        const taxed = sumOf(lines.filter((each) => each.taxable).map((each) => each.amount));
        return t("costSheet.tax", { percent: line.percent, amount: formatMoney(taxed, currency, locale) });
      }
    }
  };
}

"use client";

import { Money } from "@/components/figures/money";
import type { components } from "@/lib/api/schema";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import classes from "./papers.module.css";

type Props = { interest: components["schemas"]["InterestResponse"]; currency: string };

/** The interest that is owed beside the price, and how it came to be that much; nothing if there never was any. */
export function InterestOwed({ interest, currency }: Props) {
  const t = useTexts("booking");
  if (isZero(interest.accrued_amount)) return null;
  const shown = (["paid", "pending", "waived"] as const).filter((each) => !isZero(interest[`${each}_amount`]));
  const money = (amount: string) => () => <Money amount={amount} currency={currency} />;
  return (
    <div className={classes.owed}>
      <p className={classes.line}>
        <span className="quiet">{t("interest.owed")}</span>
        <Money amount={interest.owed_amount} currency={currency} />
      </p>
      <p className="quiet small">
        {t.rich("interest.accrued", { amount: money(interest.accrued_amount), percent: interest.percent })}
        {shown.map((each) => (
          <span key={each}> {t.rich(`interest.${each}`, { amount: money(interest[`${each}_amount`]) })}</span>
        ))}
      </p>
    </div>
  );
}

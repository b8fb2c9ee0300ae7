"use client";

import { Button, Skeleton } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import { CostSheet } from "@/components/cost-sheet/cost-sheet";
import { PaymentPlanBar } from "@/components/cost-sheet/payment-plan-bar";
import { Money } from "@/components/figures/money";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import type { Quote, Unit } from "../new-api";
import classes from "./new.module.css";

type Props = { unit: Unit | undefined; asked: UseQueryResult<Quote> };

/** What the booking would come to now, and how it is paid. */
export function QuoteSide({ unit, asked }: Props) {
  const t = useTexts("officeBookings");
  const common = useTexts("common");
  const quote = asked.data;
  return (
    <section className={classes.sheet} aria-busy={asked.isFetching}>
      <h3>{t("new.sheet")}</h3>
      {asked.isError ? (
        <div role="alert" className={classes.told}>
          <p>{t("new.sheetFailed")}</p>
          <Button size="sm" variant="default" onClick={() => void asked.refetch()}>
            {common("actions.tryAgain")}
          </Button>
        </div>
      ) : quote && unit ? (
        <>
          <CostSheet sheet={quote} currency={quote.currency} unit={unit}>
            {!isZero(quote.token_amount) && (
              <p className="quiet small">
                {t.rich("new.token", { amount: () => <Money amount={quote.token_amount} currency={quote.currency} /> })}
              </p>
            )}
          </CostSheet>
          <div className={classes.plan}>
            <p className="small" dir="auto">
              {quote.payment_plan.name}
            </p>
            <PaymentPlanBar stages={quote.payment_plan.stages} currency={quote.currency} list={false} />
          </div>
        </>
      ) : asked.isFetching ? (
        <Skeleton height={220} />
      ) : (
        <p className="quiet">{t("new.sheetNone")}</p>
      )}
    </section>
  );
}

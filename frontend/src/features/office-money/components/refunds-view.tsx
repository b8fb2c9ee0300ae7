"use client";

import { EmptyState } from "@/components/empty-state";
import { useTexts } from "@/lib/i18n/client";
import { type Refunds, useRefunds } from "../api";
import { owedTotals } from "../collections";
import desk from "./desk.module.css";
import { OwedTable, TransfersTable } from "./refunds-tables";
import classes from "./sheet.module.css";
import { Totals } from "./totals";

/** What is to be paid back: for bookings that have ended, and refunds whose money has not arrived. */
export default function RefundsView({ first }: { first?: Refunds }) {
  const t = useTexts("officeCollections");
  const { data: refunds, error } = useRefunds(first);
  if (!refunds) return error && <p role="alert">{error.message}</p>;
  const { owed, owed_total, transfers, transfers_total } = refunds;
  if (owed.length + transfers.length === 0) {
    return (
      <div className={desk.view}>
        <EmptyState title={t("refunds.empty")}>{t("refunds.emptyText")}</EmptyState>
      </div>
    );
  }
  return (
    <div className={`${desk.view} ${desk.stack}`}>
      {owed.length > 0 && (
        <section aria-labelledby="refunds-owed">
          <h2 id="refunds-owed" className={classes.title}>
            {t("refunds.owed")}
          </h2>
          {owed_total > owed.length ? (
            <p className={classes.note}>{t("refunds.oldest", { shown: owed.length, count: owed_total })}</p>
          ) : (
            <Totals totals={owedTotals(owed).map((total) => ({ ...total, label: t("refunds.total") }))} />
          )}
          <OwedTable owed={owed} />
        </section>
      )}
      {transfers.length > 0 && (
        <section aria-labelledby="refunds-transfers">
          <h2 id="refunds-transfers" className={classes.title}>
            {t("refunds.transfers")}
          </h2>
          <p className={classes.note}>
            {transfers_total > transfers.length
              ? t("refunds.oldest", { shown: transfers.length, count: transfers_total })
              : t("refunds.transfersNote")}
          </p>
          <TransfersTable transfers={transfers} />
        </section>
      )}
    </div>
  );
}

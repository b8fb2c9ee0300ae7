"use client";

import { Button } from "@mantine/core";
import { Money } from "@/components/figures/money";
import { formatMoney } from "@/lib/format/money";
import { useLocale, useTexts } from "@/lib/i18n/client";
import type { Payments } from "../api";
import { failedRefunds } from "../paying-back";
import classes from "./page.module.css";
import type { Act } from "./payments";

/** What the gateway could not send back: the buyer waits for it, and somebody has to pay it in another way. */
export function FailedRefunds({ books, act }: { books: Payments; act: Act | null }) {
  const t = useTexts("officeBookings");
  const locale = useLocale();
  return failedRefunds(books.payments).map(({ payment, refund }) => (
    <div key={refund.id} className={classes.alarm}>
      <p>
        {t.rich("page.transfer.failed", {
          amount: () => <Money amount={refund.amount} currency={payment.currency} />,
          reason: refund.failure_reason ?? "",
        })}
      </p>
      {act && (
        <Button
          size="sm"
          className={`${classes.act} no-print`}
          aria-label={t("page.do.of", {
            action: t("page.do.transfer"),
            amount: formatMoney(refund.amount, payment.currency, locale),
          })}
          onClick={() => act("transfer", payment, refund)}
        >
          {t("page.do.transfer")}
        </Button>
      )}
    </div>
  ));
}

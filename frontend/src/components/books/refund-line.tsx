"use client";

import { Money } from "@/components/figures/money";
import { When } from "@/components/figures/when";
import type { components } from "@/lib/api/schema";
import { useTexts } from "@/lib/i18n/client";
import classes from "./books.module.css";

type Props = { refund: components["schemas"]["RefundResponse"]; currency: string; zone: string };

/** Money that was paid back: how much, when and why, and whether it has arrived. */
export function RefundLine({ refund, currency, zone }: Props) {
  const t = useTexts("booking");
  const method = t(`payments.methods.${refund.refund_method}`);
  return (
    <span className={classes.part}>
      {t.rich("payments.refunded", {
        amount: () => <Money amount={refund.amount} currency={currency} />,
        day: () => <When moment={refund.at} zone={zone} style="date" />,
        reason: refund.reason,
      })}
      <span className={classes.part} data-transfer={refund.transfer_status}>
        {t(`payments.transfers.${refund.transfer_status}`, { method, reason: refund.failure_reason ?? "" })}
      </span>
    </span>
  );
}

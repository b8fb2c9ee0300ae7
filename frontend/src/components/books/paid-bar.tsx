"use client";

import { Money } from "@/components/figures/money";
import { isZero, shareOf } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import classes from "./books.module.css";

type Props = { paid: string; pending: string; total: string; currency: string };

/** How much of the total is paid, as a bar and in figures; what has not cleared yet is hatched. */
export function PaidBar({ paid, pending, total, currency }: Props) {
  const t = useTexts("booking");
  const done = shareOf(paid, total) * 100;
  const waiting = Math.min(shareOf(pending, total) * 100, 100 - done);
  return (
    <div className={classes.paid}>
      <p className={classes.paidLine}>
        <span className="quiet">{t("paid.title")}</span>
        <span>
          {t.rich("paid.of", {
            paid: () => (
              <strong>
                <Money amount={paid} currency={currency} />
              </strong>
            ),
            total: () => <Money amount={total} currency={currency} />,
          })}
        </span>
      </p>
      <div role="img" aria-label={t("paid.share", { percent: Math.floor(done) })} className={classes.bar}>
        <span style={{ width: `${done}%` }} />
        {waiting > 0 && <span style={{ width: `${waiting}%` }} />}
      </div>
      {!isZero(pending) && (
        <p className={classes.paidLine}>
          <span className="quiet small">{t("paid.pending")}</span>
          <span className="small">
            <Money amount={pending} currency={currency} />
          </span>
        </p>
      )}
    </div>
  );
}

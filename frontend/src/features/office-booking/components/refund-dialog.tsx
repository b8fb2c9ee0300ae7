"use client";

import { readAmount } from "@/components/applicants/details";
import { Money } from "@/components/figures/money";
import { useDraft, useKeyFor } from "@/components/form/drafts";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import { type Booking, type Payment, payBack, readPayment } from "../api";
import { useAttempt } from "../attempt";
import { nameOf, useFinish } from "../finish";
import { isEnded } from "../next";
import { isSent, leftOf, proposedRefund, type Way, waysBack } from "../paying-back";
import { ActionDialog } from "./action-dialog";
import { AmountField, typedOf } from "./amount-field";
import { ReasonField, reasonOf } from "./reason-field";
import { WayFields, wayBody } from "./way-fields";

type Props = { booking: Booking; payment: Payment; close: () => void };
const FIELDS = ["amount", "reason", "refund_method", "reference"] as const;

/** Paying a payment back, all that is left of it or a part: through the gateway that it came by, or by hand. */
export function RefundDialog({ booking, payment, close }: Props) {
  const t = useTexts("officeBookings");
  const { currency, payment_method: cameBy } = payment;
  const buyer = nameOf(booking);
  const finish = useFinish(booking.id, close);
  const left = leftOf(payment);
  const owed = booking.refund_owed;
  const [draft, change, forget] = useDraft(`payment-${payment.id}-refund`, {
    ...{ amount: typedOf(proposedRefund(left, owed)), reason: "" },
    ...{ way: "as_it_came" as Way, reference: "" },
  });
  const key = useKeyFor(`payment-${payment.id}-refund`);
  const amount = readAmount(draft.amount);
  const reason = reasonOf(draft.reason);
  const sent = isSent(draft.way, payment);
  const body = { amount: amount ?? draft.amount, reason, ...wayBody(draft.way, draft.reference, sent) };
  const attempt = useAttempt({
    opened: { data: payment, etag: null },
    names: FIELDS,
    act: async () => ({ data: await payBack(payment.id, body, key.keyFor({ ...body, left })), etag: null }),
    again: () => readPayment(payment.id),
  });

  async function refund() {
    const fields: Record<string, string> = {};
    if (amount === null) fields.amount = t("page.form.amountNeeded");
    if (!reason) fields.reason = t("page.form.reasonNeeded");
    if (Object.keys(fields).length > 0) return attempt.refuse({ fields });
    const changed = await attempt.send();
    if (!changed) return;
    forget();
    key.forget();
    const isUnderWay = changed.data.refunds.some(
      (made) => made.transfer_status === "pending" && !payment.refunds.some(({ id }) => id === made.id),
    );
    finish(t(isUnderWay ? "page.told.onItsWay" : "page.told.refunded", { buyer }));
  }

  const books = () => {
    if (payment.payment_type === "penalty") return t("page.refund.booksInterest");
    return isEnded(booking) ? t("page.refund.booksEnded", { buyer }) : t("page.refund.books");
  };
  const money = (of: string) => () => <Money amount={of} currency={currency} />;
  const isOwed = owed !== null && !isZero(owed) && payment.payment_type !== "penalty";
  return (
    <ActionDialog
      title={t("page.refund.title")}
      size="lg"
      submit={t("page.do.refund")}
      onSubmit={() => void refund()}
      attempt={attempt}
      causes={[
        books(),
        sent ? t("page.way.gateway", { buyer }) : t("page.refund.bank"),
        t("page.refund.told", { buyer }),
        t("page.refund.never"),
      ]}
      close={close}
    >
      <p>
        {t.rich("page.refund.of", { amount: money(left) })}
        {isOwed && <> {t.rich("page.refund.owed", { amount: money(owed), buyer })}</>}
      </p>
      <AmountField
        value={draft.amount}
        onChange={(typed) => change({ amount: typed })}
        most={left}
        currency={currency}
        error={attempt.refused.fields.amount}
      />
      <WayFields
        ways={waysBack([cameBy])}
        way={draft.way}
        reference={draft.reference}
        onChange={change}
        asItCame={t(`page.way.came.${cameBy}`)}
        isSent={sent}
        errors={attempt.refused.fields}
      />
      <ReasonField
        hint={t("page.form.reasonRead", { buyer })}
        autofocus={false}
        value={draft.reason}
        onChange={(typed) => change({ reason: typed })}
        error={attempt.refused.fields.reason}
      />
    </ActionDialog>
  );
}

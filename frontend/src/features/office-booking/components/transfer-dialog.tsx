"use client";

import { Money } from "@/components/figures/money";
import { useDraft } from "@/components/form/drafts";
import { useTexts } from "@/lib/i18n/client";
import { type Booking, type Payment, type Refund, type RefundMethod, readPayment, settleRefund } from "../api";
import { useAttempt } from "../attempt";
import { nameOf, useFinish } from "../finish";
import { OTHER_WAYS } from "../paying-back";
import { ActionDialog, Gone } from "./action-dialog";
import { WayFields, wayBody } from "./way-fields";

type Props = { booking: Booking; payment: Payment; refund: Refund; close: () => void };

/** Saying how a refund was paid back that the gateway could not send. */
export function TransferDialog({ booking, payment, refund, close }: Props) {
  const t = useTexts("officeBookings");
  const buyer = nameOf(booking);
  const finish = useFinish(booking.id, close);
  const [draft, change, forget] = useDraft(`refund-${refund.id}-transfer`, {
    ...{ way: "bank_transfer" as RefundMethod, reference: "" },
  });
  const attempt = useAttempt({
    opened: { data: payment, etag: null },
    names: ["refund_method", "reference"],
    act: () =>
      settleRefund(
        { payment: payment.id, refund: refund.id },
        { refund_method: draft.way, reference: wayBody(draft.way, draft.reference, false).reference },
      ),
    again: () => readPayment(payment.id),
  });
  const title = t("page.transfer.title", { buyer });
  const standing = (attempt.theirs ?? attempt.upon).data.refunds.find(({ id }) => id === refund.id);
  if (standing && standing.transfer_status !== "failed") {
    return <Gone title={title} text={t(`page.transfer.is.${standing.transfer_status}`)} close={close} />;
  }

  async function settle() {
    if (!(await attempt.send())) return;
    forget();
    finish(t("page.told.transferred", { buyer }));
  }

  return (
    <ActionDialog
      title={title}
      size="lg"
      submit={t("page.do.transfer")}
      onSubmit={() => void settle()}
      attempt={attempt}
      causes={[t("page.transfer.books"), t("page.refund.bank"), t("page.transfer.final")]}
      close={close}
    >
      <p>
        {t.rich("page.transfer.failed", {
          amount: () => <Money amount={refund.amount} currency={payment.currency} />,
          reason: refund.failure_reason ?? "",
        })}
      </p>
      <WayFields
        ways={OTHER_WAYS}
        way={draft.way}
        reference={draft.reference}
        onChange={change}
        asItCame=""
        isSent={false}
        errors={attempt.refused.fields}
      />
    </ActionDialog>
  );
}

"use client";

import { Skeleton } from "@mantine/core";
import { Dialog } from "@/components/dialog";
import { useDraft } from "@/components/form/drafts";
import { BothVersions } from "@/components/office/both-versions";
import type { Tagged } from "@/lib/api/tagged";
import { formatMoney } from "@/lib/format/money";
import { useLocale, useTexts } from "@/lib/i18n/client";
import { type Booking, type Payment, readPayment, settlePayment, usePayment } from "../api";
import { useAttempt } from "../attempt";
import { nameOf, useFinish } from "../finish";
import { isEnded } from "../next";
import { ActionDialog, Gone } from "./action-dialog";
import { ReasonField, reasonOf } from "./reason-field";
import { RefundDialog } from "./refund-dialog";

export type PaymentAction = "cleared" | "failed" | "refund";
type Props = { booking: Booking; payment: Payment; close: () => void };

/** What is done with one payment, once it is known which version of it that is done to. */
export function PaymentDialog({ action, ...props }: Props & { action: PaymentAction }) {
  return action === "refund" ? <RefundDialog {...props} /> : <ReadAndSettle {...props} outcome={action} />;
}

type Outcome = Exclude<PaymentAction, "refund">;

function ReadAndSettle(props: Props & { outcome: Outcome }) {
  const title = useTitle(props.outcome, props.payment);
  const read = usePayment(props.payment.id);
  if (read.data) return <SettleDialog {...props} read={read.data} />;
  return (
    <Dialog onClose={props.close} title={title}>
      {read.error ? <p role="alert">{read.error.message}</p> : <Skeleton height={96} />}
    </Dialog>
  );
}

function useTitle(outcome: Outcome, { amount, currency }: Payment): string {
  const t = useTexts("officeBookings");
  const locale = useLocale();
  return t(`page.${outcome}.title`, { amount: formatMoney(amount, currency, locale) });
}

type SettleProps = Props & { outcome: Outcome; read: Tagged<Payment> };

/** Saying what has become of a payment that was handed over: it is ours, or it failed. */
function SettleDialog({ booking, payment, close, outcome, read }: SettleProps) {
  const t = useTexts("officeBookings");
  const statuses = useTexts("status");
  const title = useTitle(outcome, payment);
  const buyer = nameOf(booking);
  const finish = useFinish(booking.id, close);
  const [draft, change, forget] = useDraft(`payment-${payment.id}-${outcome}`, { reason: "" });
  const reason = reasonOf(draft.reason);
  const hasFailed = outcome === "failed";
  const attempt = useAttempt({
    opened: read,
    names: ["reason"],
    act: (etag) =>
      settlePayment(
        payment.id,
        hasFailed ? { payment_status: "failed", reason } : { payment_status: "completed" },
        etag,
      ),
    again: () => readPayment(payment.id),
  });
  const standing = (attempt.theirs ?? attempt.upon).data.payment_status;
  if (standing !== "pending") {
    const text = t("page.stale.movedPayment", { status: statuses(`payment.${standing}`) });
    return <Gone title={title} text={text} close={close} />;
  }

  async function settle(upon?: Tagged<Payment>) {
    if (hasFailed && !reason) return attempt.refuse({ fields: { reason: t("page.form.reasonNeeded") } });
    const settled = await attempt.send(upon);
    if (!settled) return;
    forget();
    const number = settled.data.receipt_number ?? "";
    finish(hasFailed ? t("page.told.failed", { buyer }) : t("page.told.cleared", { number }));
  }

  const causes = hasFailed
    ? [t("page.failed.nothing"), t("page.failed.told", { buyer })]
    : [
        t("page.cleared.receipt"),
        isEnded(booking) ? t("page.cleared.ended", { buyer }) : t("page.cleared.stages"),
        ...(booking.status === "reserved" ? [t("page.cleared.token")] : []),
        t("page.cleared.told", { buyer }),
      ];
  return (
    <ActionDialog
      title={title}
      submit={t(`page.do.${outcome}`)}
      onSubmit={() => void settle()}
      attempt={attempt}
      both={
        attempt.theirs && (
          <BothVersions
            differences={[
              {
                label: t("page.stale.payment"),
                mine: statuses(hasFailed ? "payment.failed" : "payment.completed"),
                theirs: statuses(`payment.${standing}`),
              },
            ]}
            keepMine={() => void settle(attempt.theirs ?? undefined)}
            takeTheirs={attempt.takeTheirs}
            busy={attempt.pending}
          />
        )
      }
      causes={causes}
      close={close}
    >
      {hasFailed && (
        <ReasonField
          hint={t("page.form.reasonRead", { buyer })}
          value={draft.reason}
          onChange={(typed) => change({ reason: typed })}
          error={attempt.refused.fields.reason}
        />
      )}
    </ActionDialog>
  );
}

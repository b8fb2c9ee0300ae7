"use client";

import { readAmount } from "@/components/applicants/details";
import { Money } from "@/components/figures/money";
import { When } from "@/components/figures/when";
import { useDraft, useKeyFor } from "@/components/form/drafts";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import { type Booking, type Payments, payOut, readBooks } from "../api";
import { useAttempt } from "../attempt";
import { nameOf, useFinish } from "../finish";
import { isSent, payoutParts, type Way, waysBack } from "../paying-back";
import { ActionDialog, Gone } from "./action-dialog";
import { AmountField, typedOf } from "./amount-field";
import { ReasonField, reasonOf } from "./reason-field";
import { WayFields, wayBody } from "./way-fields";

type Props = { booking: Booking; books: Payments; close: () => void };
const FIELDS = ["amount", "reason", "refund_method", "reference"] as const;

/** Paying out what is owed back for a booking that has ended, all of it or a part; from which payments is said before. */
export function PayoutDialog({ booking, books, close }: Props) {
  const t = useTexts("officeBookings");
  const { id, currency, project } = booking;
  const buyer = nameOf(booking);
  const finish = useFinish(id, close);
  const owed = books.refund_owed ?? "0.00";
  const [draft, change, forget] = useDraft(`booking-${id}-payout`, {
    ...{ amount: typedOf(owed), reason: "", way: "as_it_came" as Way, reference: "" },
  });
  const key = useKeyFor(`booking-${id}-payout`);
  const amount = readAmount(draft.amount);
  const reason = reasonOf(draft.reason);
  const parts = payoutParts(books.payments, amount ?? "0");
  const sent = parts.filter(({ payment }) => isSent(draft.way, payment));
  const isAllSent = parts.length > 0 && sent.length === parts.length;
  const body = { amount: amount ?? draft.amount, reason, ...wayBody(draft.way, draft.reference, isAllSent) };
  const attempt = useAttempt({
    opened: { data: books, etag: null },
    names: FIELDS,
    act: () => payOut(id, body, key.keyFor(body)),
    again: () => readBooks(id),
  });

  async function pay() {
    const fields: Record<string, string> = {};
    if (amount === null) fields.amount = t("page.form.amountNeeded");
    if (!reason) fields.reason = t("page.form.reasonNeeded");
    if (Object.keys(fields).length > 0) return attempt.refuse({ fields });
    if (!(await attempt.send())) return;
    forget();
    key.forget();
    finish(t(sent.length > 0 ? "page.told.onItsWay" : "page.told.refunded", { buyer }));
  }

  const title = t("page.payout.title", { buyer });
  if (isZero(owed) && !attempt.pending) return <Gone title={title} text={t("page.payout.nothing")} close={close} />;
  const money = (of: string) => () => <Money amount={of} currency={currency} />;
  return (
    <ActionDialog
      title={title}
      size="lg"
      submit={t("page.do.payout")}
      onSubmit={() => void pay()}
      attempt={attempt}
      causes={[
        ...parts.map(({ payment, part }) =>
          t.rich(isSent(draft.way, payment) ? "page.payout.sent" : "page.payout.part", {
            amount: money(part),
            receipt: payment.receipt_number ?? "",
            day: () => <When moment={payment.paid_at} zone={project.timezone} style="date" />,
          }),
        ),
        sent.length > 0 && t("page.way.gateway", { buyer }),
        parts.length > sent.length && t("page.refund.bank"),
        t("page.refund.told", { buyer }),
        t("page.refund.never"),
      ].filter((cause) => cause !== false)}
      close={close}
    >
      <p>{t.rich("page.refund.owed", { amount: money(owed), buyer })}</p>
      <AmountField
        value={draft.amount}
        onChange={(typed) => change({ amount: typed })}
        most={owed}
        currency={currency}
        error={attempt.refused.fields.amount}
      />
      <WayFields
        ways={waysBack(parts.map(({ payment }) => payment.payment_method))}
        way={draft.way}
        reference={draft.reference}
        onChange={change}
        asItCame={t("page.way.came.each")}
        isSent={isAllSent}
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

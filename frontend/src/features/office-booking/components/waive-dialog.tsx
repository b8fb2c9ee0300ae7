"use client";

import { readAmount } from "@/components/applicants/details";
import { Money } from "@/components/figures/money";
import { useDraft, useKeyFor } from "@/components/form/drafts";
import { isZero, less } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import { type Booking, letOff, type Payments, readBooks } from "../api";
import { useAttempt } from "../attempt";
import { nameOf, useFinish } from "../finish";
import { ActionDialog, Gone } from "./action-dialog";
import { AmountField, typedOf } from "./amount-field";
import { ReasonField, reasonOf } from "./reason-field";

type Props = { booking: Booking; books: Payments; close: () => void };

/** Letting the buyer off interest that is owed, all of it or a part. */
export function WaiveDialog({ booking, books, close }: Props) {
  const t = useTexts("officeBookings");
  const { id, currency } = booking;
  const buyer = nameOf(booking);
  const finish = useFinish(id, close);
  const owed = books.interest.owed_amount;
  const [draft, change, forget] = useDraft(`booking-${id}-waive`, { amount: typedOf(owed), reason: "" });
  const key = useKeyFor(`booking-${id}-waive`);
  const amount = readAmount(draft.amount);
  const reason = reasonOf(draft.reason);
  const body = { amount: amount ?? draft.amount, reason };
  const attempt = useAttempt({
    opened: { data: books, etag: null },
    names: ["amount", "reason"],
    act: () => letOff(id, body, key.keyFor(body)),
    again: () => readBooks(id),
  });

  async function waive() {
    const fields: Record<string, string> = {};
    if (amount === null) fields.amount = t("page.form.amountNeeded");
    if (!reason) fields.reason = t("page.form.reasonNeeded");
    if (Object.keys(fields).length > 0) return attempt.refuse({ fields });
    if (!(await attempt.send())) return;
    forget();
    key.forget();
    finish(t("page.told.waived", { buyer }));
  }

  const title = t("page.waive.title", { buyer });
  if (isZero(owed) && !attempt.pending) return <Gone title={title} text={t("page.waive.nothing")} close={close} />;
  const money = (of: string) => () => <Money amount={of} currency={currency} />;
  const rest = less(owed, amount ?? "0");
  return (
    <ActionDialog
      title={title}
      submit={t("page.do.waive")}
      onSubmit={() => void waive()}
      attempt={attempt}
      causes={[
        !rest.startsWith("-") &&
          (isZero(rest) ? t("page.waive.all") : t.rich("page.waive.left", { amount: money(rest) })),
        t("page.waive.runs"),
        t("page.waive.kept"),
        t("page.waive.told", { buyer }),
      ].filter((cause) => cause !== false)}
      close={close}
    >
      <p>{t.rich("page.waive.owed", { amount: money(owed), buyer })}</p>
      <AmountField
        value={draft.amount}
        onChange={(typed) => change({ amount: typed })}
        most={owed}
        currency={currency}
        error={attempt.refused.fields.amount}
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

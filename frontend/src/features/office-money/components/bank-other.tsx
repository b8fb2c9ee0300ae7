"use client";

import { Button, NativeSelect, Skeleton } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { Dialog } from "@/components/dialog";
import { Money } from "@/components/figures/money";
import { When } from "@/components/figures/when";
import { formatMoney } from "@/lib/format/money";
import { useLocale, useTexts } from "@/lib/i18n/client";
import { type Booking, type Books, type PaymentBody, usePayable } from "../api";
import type { Line, LineBody } from "../bank";
import { TYPES } from "../draft";
import { likelyType } from "../proposal";
import { Owing, Whose, Why } from "./bank-line";
import { BookingFinder } from "./booking-finder";
import { Causes } from "./causes";
import classes from "./record.module.css";

type Props = {
  line: Line;
  refused: string | undefined;
  deal: (body: LineBody) => Promise<boolean>;
  close: () => void;
};

/** Whose money a line is, when it is not as proposed: another that may be, or any booking that is found. */
export function BankOther({ line, refused, deal, close }: Props) {
  const t = useTexts("officeCollections");
  const [chosen, setChosen] = useState<number | null>(null);
  const payable = usePayable(chosen);
  const read = payable.data?.booking.id === chosen ? payable.data : undefined;
  return (
    <Dialog onClose={close} title={t("bank.whose")} size="lg">
      <div className={classes.dialog}>
        <p>
          <strong>
            <Money amount={line.amount} currency={line.currency} />
          </strong>
          <span className={classes.line} dir="auto">
            {[line.narration, line.reference].filter(Boolean).join(" · ")}
          </span>
        </p>
        {chosen === null && line.proposals.length > 0 && (
          <ul className={classes.proposed} aria-label={t("bank.proposed")}>
            {line.proposals.map((proposed) => (
              <li key={proposed.booking.id}>
                <button type="button" className={classes.chosen} onClick={() => setChosen(proposed.booking.id)}>
                  <span>
                    <Whose proposed={proposed} />
                    <span className={classes.line}>
                      <Why proposed={proposed} /> <Owing proposed={proposed} currency={line.currency} />
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <BookingFinder chosen={read?.booking ?? null} choose={setChosen} fixed={false} />
        {chosen !== null && payable.isPending && <Skeleton height={160} />}
        {payable.isError && (
          <p role="alert" className={classes.told}>
            {payable.error.message}
          </p>
        )}
        {read && <As key={chosen} {...read} line={line} refused={refused} deal={deal} close={close} />}
      </div>
    </Dialog>
  );
}

type AsProps = Props & { booking: Booking; books: Books };

/** As what the money is recorded: it clears what was handed over in the same amount, or is a payment of its own. */
function As({ line, booking, books, refused, deal, close }: AsProps) {
  const t = useTexts("officeCollections");
  const money = useTexts("officeMoney");
  const names = useTexts("booking");
  const locale = useLocale();
  const pending = books.payments.filter(
    ({ payment_status: status, amount }) => status === "pending" && amount === line.amount,
  );
  const [clears, setClears] = useState<number | null>(pending[0]?.id ?? null);
  const [type, setType] = useState<PaymentBody["payment_type"]>(likelyType({ booking, books }, line.amount));
  const [busy, setBusy] = useState(false);
  const cleared = pending.find(({ id }) => id === clears);
  const isOther = booking.currency !== line.currency;

  async function send(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const isDone = await deal({ booking_id: booking.id, payment_type: type, payment_id: clears });
    setBusy(false);
    if (isDone) close();
  }

  return (
    <form onSubmit={send} noValidate className={classes.form}>
      {refused && (
        <p role="alert" className={classes.told}>
          {refused}
        </p>
      )}
      <div className={classes.pair}>
        {pending.length > 0 && (
          <NativeSelect
            label={t("bank.is")}
            value={clears ?? ""}
            onChange={(event) => setClears(Number(event.currentTarget.value) || null)}
            data={[
              ...pending.map(({ id, payment_method: method, reference }) => ({
                value: String(id),
                label: t("bank.clearsThis", { method: money(`record.methods.${method}`), reference: reference ?? "–" }),
              })),
              { value: "", label: t("bank.newPayment") },
            ]}
          />
        )}
        {clears === null && (
          <NativeSelect
            label={money("record.type")}
            value={type}
            onChange={(event) => setType(event.currentTarget.value as PaymentBody["payment_type"])}
            data={TYPES.map((value) => ({ value, label: names(`payments.types.${value}`) }))}
          />
        )}
      </div>
      {isOther && <p className={classes.told}>{t("bank.otherCurrency", { currency: booking.currency })}</p>}
      {cleared ? (
        <p className={classes.note}>
          {t.rich("bank.clearing", {
            day: () => <When moment={cleared.paid_at} zone={booking.project.timezone} style="date" />,
          })}
        </p>
      ) : (
        !isOther && <Causes booking={booking} books={books} type={type} amount={line.amount} cleared />
      )}
      <Button type="submit" size="md" loading={busy} disabled={isOther} className={classes.submit}>
        {t("bank.recordThis", {
          amount: formatMoney(line.amount, line.currency, locale),
          unit: booking.unit.unit_number,
        })}
      </Button>
    </form>
  );
}

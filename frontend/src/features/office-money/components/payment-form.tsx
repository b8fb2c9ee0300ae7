"use client";

import { Button, NativeSelect, SegmentedControl, Textarea, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useRef } from "react";
import { readAmount } from "@/components/applicants/details";
import { Money } from "@/components/figures/money";
import { useDraft, useKeyFor } from "@/components/form/drafts";
import { useFieldErrors } from "@/components/form/field-errors";
import { useRefusal } from "@/components/form/refusal";
import { isProblem } from "@/lib/api/problem";
import { dayAt } from "@/lib/format/time";
import { useTexts } from "@/lib/i18n/client";
import { readKept, writeKept } from "@/lib/kept";
import { type Booking, type Books, type Payment, type PaymentBody, recordPayment, useRereadMoney } from "../api";
import { DRAFT, type Draft, isCleared, METHODS, TYPES } from "../draft";
import { amountFor, likelyType, proposals, typeTaken } from "../proposal";
import { receivedAt } from "../received";
import { Causes } from "./causes";
import classes from "./record.module.css";

const FIELDS = ["amount", "payment_type", "payment_method", "reference", "paid_at", "notes"] as const;
// Refusals that are about how much it is; the API's sentence says how much is possible.
const ABOUT_THE_AMOUNT = new Set(["overpayment", "advance_cap_exceeded"]);
const LAST_METHOD = "plinth:payment-method";

type Props = { booking: Booking; books: Books; reread: () => void; done: (payment: Payment) => void };

/** How much, how it came and when; what is due is proposed. Nothing typed is lost by a refusal. */
export function PaymentForm({ booking, books, reread, done }: Props) {
  const t = useTexts("officeMoney");
  const names = useTexts("booking");
  const { currency, project } = booking;
  const offers = proposals({ booking, books });
  const today = dayAt(project.timezone, new Date());
  const fresh: Draft = {
    ...{ bookingId: booking.id, amount: plain(offers[0]?.amount ?? ""), type: null, cleared: null, day: today },
    ...{ method: readKept<Draft["method"]>(LAST_METHOD) ?? "bank_transfer", reference: "", notes: "" },
  };
  const [kept, change, forget] = useDraft<Draft>(DRAFT, fresh);
  // What was begun for another booking is not this one's.
  const draft = kept.bookingId === booking.id ? kept : fresh;
  const set = (changed: Partial<Draft>) => change({ ...draft, ...changed });
  const key = useKeyFor(DRAFT);
  const { ref, field, show } = useFieldErrors();
  const refusal = useRefusal();
  const rereadMoney = useRereadMoney();
  const busy = useRef(false);
  const amount = readAmount(draft.amount);
  const type = draft.type ?? likelyType({ booking, books }, amount ?? "0");
  const cleared = isCleared(draft);
  const record = useMutation({ mutationFn: (body: PaymentBody) => recordPayment(body, key.keyFor(body)) });
  const told = record.error && tellOf(record.error);

  function tellOf(error: unknown): string | null {
    if (isProblem(error) && ABOUT_THE_AMOUNT.has(error.code)) return null;
    return refusal(error, FIELDS).text;
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    // Two presses of Enter are one payment.
    if (busy.current) return;
    if (amount === null) return show({ amount: t("record.amountNeeded") });
    busy.current = true;
    const paidAt = receivedAt(draft.day || today, project.timezone, new Date());
    try {
      const payment = await record.mutateAsync({
        ...{ booking_id: booking.id, payment_type: type, amount, payment_method: draft.method },
        payment_status: cleared ? "completed" : "pending",
        reference: draft.reference.trim() || null,
        notes: draft.notes.trim() || null,
        paid_at: paidAt,
      });
      writeKept(LAST_METHOD, draft.method);
      forget();
      key.forget();
      done(payment);
      void rereadMoney();
    } catch (error) {
      if (isProblem(error) && ABOUT_THE_AMOUNT.has(error.code)) show({ amount: error.body.detail });
      else show(refusal(error, FIELDS).fields);
      // It may have been refused for what somebody else has done meanwhile.
      if (isProblem(error) && error.status === 409) reread();
    } finally {
      busy.current = false;
    }
  }

  return (
    <form ref={ref} onSubmit={send} noValidate className={classes.form}>
      {told && (
        <p role="alert" className={classes.told}>
          {told}
        </p>
      )}
      {offers.length === 0 && <p className={classes.told}>{t("record.nothingOpen")}</p>}
      <div>
        <TextInput
          {...field("amount")}
          data-autofocus
          autoFocus
          label={t("record.amount", { currency })}
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          withAsterisk
          value={draft.amount}
          onChange={(event) => set({ amount: event.currentTarget.value })}
        />
        <div className={classes.offers}>
          {offers.map((offer) => (
            <Button
              key={offer.why}
              size="xs"
              variant="default"
              aria-pressed={
                amount !== null && plain(offer.amount) === plain(amount) && typeTaken(offer.why, type) === type
              }
              onClick={() => set({ amount: plain(offer.amount), type: typeTaken(offer.why, draft.type) })}
            >
              <span>
                {t.rich(`record.offers.${offer.why}`, {
                  amount: () => <Money amount={offer.amount} currency={currency} />,
                  stage: offer.stage ?? "",
                })}
              </span>
            </Button>
          ))}
        </div>
      </div>
      <div>
        <span className={classes.label} id="record-method">
          {t("record.method")}
        </span>
        <SegmentedControl
          fullWidth
          aria-labelledby="record-method"
          value={draft.method}
          onChange={(method) => set({ method: method as Draft["method"] })}
          data={METHODS.map((method) => ({ value: method, label: t(`record.methods.${method}`) }))}
        />
      </div>
      <div className={classes.pair}>
        <TextInput
          {...field("reference")}
          label={t(`record.reference.${draft.method}`)}
          maxLength={100}
          autoComplete="off"
          value={draft.reference}
          onChange={(event) => set({ reference: event.currentTarget.value })}
        />
        <TextInput
          {...field("paid_at")}
          type="date"
          label={t("record.day")}
          max={today}
          value={draft.day}
          onChange={(event) => set({ day: event.currentTarget.value })}
        />
        <NativeSelect
          {...field("payment_type")}
          label={t("record.type")}
          value={type}
          onChange={(event) => {
            const chosen = event.currentTarget.value as PaymentBody["payment_type"];
            const proposed = amountFor(chosen, type, amount, offers);
            set({ type: chosen, ...(proposed !== amount && proposed && { amount: plain(proposed) }) });
          }}
          data={TYPES.map((value) => ({ value, label: names(`payments.types.${value}`) }))}
        />
        <NativeSelect
          label={t("record.state")}
          value={cleared ? "completed" : "pending"}
          onChange={(event) => set({ cleared: event.currentTarget.value === "completed" })}
          data={[
            { value: "completed", label: t("record.completed") },
            { value: "pending", label: t("record.pending") },
          ]}
        />
      </div>
      <Textarea
        {...field("notes")}
        label={t("record.notes")}
        description={t("record.notesHint")}
        autosize
        minRows={1}
        maxRows={4}
        maxLength={1000}
        value={draft.notes}
        onChange={(event) => set({ notes: event.currentTarget.value })}
      />
      <Causes booking={booking} books={books} type={type} amount={amount} cleared={cleared} />
      <Button type="submit" size="md" loading={record.isPending} className={classes.submit}>
        {t("record.submit")}
      </Button>
    </form>
  );
}

/** As people type it: without the minor units when they are zero. */
function plain(amount: string): string {
  return amount.replace(/\.0+$/, "");
}

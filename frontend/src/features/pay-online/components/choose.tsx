"use client";

import { Button, TextInput } from "@mantine/core";
import { useMounted } from "@mantine/hooks";
import { type FormEvent, useState } from "react";
import { readAmount } from "@/components/applicants/details";
import { Money } from "@/components/figures/money";
import { useFieldErrors } from "@/components/form/field-errors";
import { useRefusal } from "@/components/form/refusal";
import { isProblem } from "@/lib/api/problem";
import type { components } from "@/lib/api/schema";
import { useTexts } from "@/lib/i18n/client";
import { useUrlState } from "@/lib/url-state";
import { useRereadMoney } from "../api";
import { type Booking, type Books, choicesOf, isCapped, isMore, type Kind, typeOf } from "../choices";
import { ChoiceRow } from "./choice-row";
import { NothingToPay } from "./nothing-to-pay";
import classes from "./pay.module.css";

type Props = {
  booking: Booking;
  books: Books;
  phases: { id: number; name: string }[];
  begin: (body: components["schemas"]["CheckoutCreate"]) => Promise<void>;
};

// Refusals that are about how much it is; the API's sentence says how much is possible.
const ABOUT_THE_AMOUNT = new Set(["overpayment", "advance_cap_exceeded"]);

/** What to pay: what is missing of the token, what is due and why, the interest that is owed, or another amount. */
export function Choose({ booking, books, phases, begin }: Props) {
  const t = useTexts("pay");
  const { get } = useUrlState();
  const [wanted, setWanted] = useState(get("what") as Kind);
  const [typed, setTyped] = useState("");
  const [pending, setPending] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const { ref, field, show } = useFieldErrors();
  const refusal = useRefusal();
  const reread = useRereadMoney(booking.id);
  const isReady = useMounted();
  const { currency } = booking;
  const money = (amount: string) => () => <Money amount={amount} currency={currency} />;

  const choices = choicesOf({ booking, books });
  const chosen = choices.find(({ kind }) => kind === wanted) ?? choices[0];
  if (!chosen) return <NothingToPay booking={booking} books={books} />;
  const amount = chosen.amount ?? readAmount(typed);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (!chosen || pending) return;
    if (amount === null) return show({ amount: t("choose.amountNeeded") });
    if (chosen.kind === "other" && isMore(amount, books.payable_amount)) {
      return show({ amount: t.rich("choose.tooMuch", { amount: money(books.payable_amount) }) });
    }
    setPending(true);
    setTold(null);
    try {
      const payment_type = typeOf(chosen.kind, amount, { booking, books });
      await begin({ booking_id: booking.id, amount, payment_type });
    } catch (error) {
      const { fields, text } = refusal(error, chosen.kind === "other" ? ["amount"] : []);
      const isAmount = chosen.kind === "other" && isProblem(error) && ABOUT_THE_AMOUNT.has(error.code);
      show(isAmount ? { amount: error.body.detail } : fields);
      setTold(isAmount ? null : text);
      // It may have been refused for what somebody else has done meanwhile.
      if (isProblem(error) && error.status === 409) reread();
    } finally {
      setPending(false);
    }
  }

  return (
    // What is pressed before anybody listens would be lost.
    <form ref={ref} onSubmit={send} noValidate inert={!isReady} className={classes.form}>
      {told && (
        <p role="alert" className={classes.told}>
          {told}
        </p>
      )}
      <fieldset className={classes.choices}>
        <legend>{t("choose.legend")}</legend>
        {choices.map((choice) => (
          <ChoiceRow
            key={choice.kind}
            choice={choice}
            checked={choice === chosen}
            choose={() => setWanted(choice.kind)}
            {...{ booking, books, phases }}
          />
        ))}
      </fieldset>
      {chosen.kind === "other" && (
        <TextInput
          {...field("amount")}
          label={t("choose.amount", { currency })}
          description={t.rich("choose.upTo", { amount: money(books.payable_amount) })}
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          withAsterisk
          className={classes.amountField}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      {isCapped(books) && (
        <p className="quiet">
          {t.rich("choose.cap", { builder: booking.project.builder_name, amount: money(books.payable_amount) })}
        </p>
      )}
      <Button type="submit" size="md" loading={pending} className={classes.submit}>
        <span>{amount === null ? t("choose.continue") : t.rich("choose.continueWith", { amount: money(amount) })}</span>
      </Button>
    </form>
  );
}

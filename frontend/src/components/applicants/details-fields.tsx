"use client";

import { Button, Textarea, TextInput, VisuallyHidden } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { IconPlus } from "@tabler/icons-react";
import { useRef } from "react";
import { Money } from "@/components/figures/money";
import { useTexts } from "@/lib/i18n/client";
import { type Details, MOST_CO_APPLICANTS, NOBODY, readAmount } from "./details";
import classes from "./details-fields.module.css";

type Props = {
  form: UseFormReturnType<Details>;
  currency: string;
  /** What the home costs: a loan beyond it is most likely a mistake in typing. */
  total?: string;
  builder: string;
  /** For somebody who fills it in on a buyer's behalf. */
  words?: Words;
};
type Words = { coApplicants: string; relationship: string; wishes: string };

/** What a buyer may say with a booking: who buys too, what a bank pays, what the builder should know. */
export function DetailsFields({ form, currency, total, builder, words }: Props) {
  const t = useTexts("booking");
  return (
    <div className={classes.fields}>
      <CoApplicants form={form} words={words} />
      <TextInput
        className={classes.short}
        label={t("details.loan")}
        description={t("details.loanHint")}
        inputMode="decimal"
        autoComplete="off"
        maxLength={40}
        {...form.getInputProps("loan_amount")}
        inputContainer={(input) => (
          <>
            {input}
            <LoanSaid typed={form.values.loan_amount} currency={currency} total={total} />
          </>
        )}
      />
      <Textarea
        label={t("details.wishes")}
        description={words?.wishes ?? t("details.wishesHint", { builder })}
        rows={4}
        maxLength={2000}
        {...form.getInputProps("special_requests")}
      />
    </div>
  );
}

function CoApplicants({ form, words }: { form: UseFormReturnType<Details>; words: Words | undefined }) {
  const t = useTexts("booking");
  const group = useRef<HTMLFieldSetElement>(null);
  const people = form.values.co_applicants;
  const add = () => {
    form.insertListItem("co_applicants", NOBODY);
    // The new fields are where one goes on.
    requestAnimationFrame(() =>
      group.current?.querySelector<HTMLInputElement>("[data-person]:last-of-type input")?.focus(),
    );
  };
  const remove = (at: number) => {
    form.removeListItem("co_applicants", at);
    requestAnimationFrame(() => group.current?.querySelector<HTMLButtonElement>("[data-add]")?.focus());
  };
  return (
    <fieldset ref={group} className={classes.group}>
      <legend className={classes.legend}>{t("details.coApplicants")}</legend>
      <p className="quiet">{words?.coApplicants ?? t("details.coApplicantsText")}</p>
      {people.map((_, at) => {
        const number = at + 1;
        const props = (field: keyof typeof NOBODY) => form.getInputProps(`co_applicants.${at}.${field}`);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: people have no ids, and their fields hold no state of their own
          <fieldset key={at} data-person className={classes.person}>
            <VisuallyHidden component="legend">{t("details.person", { number })}</VisuallyHidden>
            <div className={classes.head}>
              <strong>{t("details.person", { number })}</strong>
              <Button
                variant="subtle"
                color="ink"
                size="compact-md"
                aria-label={t("details.removeNamed", { number })}
                onClick={() => remove(at)}
              >
                {t("details.remove")}
              </Button>
            </div>
            <TextInput label={t("details.firstName")} maxLength={100} withAsterisk {...props("first_name")} />
            <TextInput label={t("details.lastName")} maxLength={100} withAsterisk {...props("last_name")} />
            <TextInput
              label={words?.relationship ?? t("details.relationship")}
              placeholder={t("details.relationshipHint")}
              maxLength={100}
              {...props("relationship")}
            />
            <TextInput
              label={t("details.phone")}
              placeholder={t("details.phoneHint")}
              type="tel"
              maxLength={40}
              autoComplete="off"
              {...props("phone")}
            />
            <TextInput label={t("details.email")} type="email" maxLength={254} autoComplete="off" {...props("email")} />
          </fieldset>
        );
      })}
      {people.length < MOST_CO_APPLICANTS && (
        <Button
          data-add
          variant="default"
          className={classes.add}
          leftSection={<IconPlus size={18} stroke={1.6} aria-hidden="true" />}
          onClick={add}
        >
          {t("details.add")}
        </Button>
      )}
    </fieldset>
  );
}

function LoanSaid({ typed, currency, total }: { typed: string; currency: string; total?: string | undefined }) {
  const t = useTexts("booking");
  const amount = readAmount(typed);
  if (amount === null) return null;
  const tooMuch = total !== undefined && Number(amount) > Number(total);
  return (
    <p className={tooMuch ? classes.warning : classes.said} role="status">
      {t.rich(tooMuch ? "details.loanTooMuch" : "details.loanSaid", {
        amount: () => <Money amount={amount} currency={currency} spoken />,
      })}
    </p>
  );
}

"use client";

import { TextInput } from "@mantine/core";
import { formatMoney } from "@/lib/format/money";
import { useLocale, useTexts } from "@/lib/i18n/client";
import classes from "./dialogs.module.css";

type Props = {
  value: string;
  onChange: (typed: string) => void;
  most: string;
  currency: string;
  error: string | undefined;
};

/** How much of what is there; the most that it may be stands beneath its name. */
export function AmountField({ value, onChange, most, currency, error }: Props) {
  const t = useTexts("officeBookings");
  const locale = useLocale();
  return (
    <TextInput
      className={classes.short}
      label={t("page.form.amount")}
      description={t("page.form.most", { amount: formatMoney(most, currency, locale) })}
      data-autofocus
      inputMode="decimal"
      autoComplete="off"
      maxLength={40}
      withAsterisk
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
    />
  );
}

/** An amount as people type it: without minor units that are zero. */
export function typedOf(amount: string): string {
  return amount.replace(/\.0+$/, "");
}

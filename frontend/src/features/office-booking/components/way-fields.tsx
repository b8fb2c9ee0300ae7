"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { useTexts } from "@/lib/i18n/client";
import type { RefundMethod } from "../api";
import type { Way } from "../paying-back";
import classes from "./dialogs.module.css";

type Props<W extends Way> = {
  ways: readonly W[];
  way: W;
  reference: string;
  onChange: (change: { way?: W; reference?: string }) => void;
  /** What "as it came" means for what is paid back. */
  asItCame: string;
  /** Whether the money is only sent, and what the bank calls it is not known yet. */
  isSent: boolean;
  errors: Record<string, string>;
};

/** How money is paid back, and what the bank calls that. */
export function WayFields<W extends Way>({ ways, way, reference, onChange, asItCame, isSent, errors }: Props<W>) {
  const t = useTexts("officeBookings");
  const chosenWay: Way = way;
  const nameOf = (of: Way) => (of === "as_it_came" ? asItCame : t(`page.way.methods.${of}`));
  return (
    <div className={classes.pair}>
      <NativeSelect
        label={t("page.way.title")}
        value={way}
        onChange={(event) => {
          const chosen = ways.find((each) => each === event.currentTarget.value);
          if (chosen) onChange({ way: chosen });
        }}
        data={ways.map((each) => ({ value: each, label: nameOf(each) }))}
        error={errors.refund_method}
      />
      {!isSent && (
        <TextInput
          label={t(`page.way.reference.${chosenWay}`)}
          autoComplete="off"
          maxLength={100}
          value={reference}
          onChange={(event) => onChange({ reference: event.currentTarget.value })}
          error={errors.reference}
        />
      )}
    </div>
  );
}

/** A way and its reference as the API takes them; as it came is the one without a method. */
export function wayBody(way: Way, reference: string, isSent: boolean) {
  return {
    refund_method: way === "as_it_came" ? null : (way satisfies RefundMethod),
    reference: (!isSent && reference.trim()) || null,
  };
}

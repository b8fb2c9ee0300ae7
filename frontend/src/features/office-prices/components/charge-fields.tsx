"use client";

import { Checkbox, NativeSelect } from "@mantine/core";
import type { ReactNode } from "react";
import { useTexts } from "@/lib/i18n/client";
import { type ChargeKind, type ChargeRow, KINDS } from "../charges";
import type { Fault } from "../rows";
import { FigureField, RowField } from "./row-field";
import classes from "./rows.module.css";

type Props = {
  charge: ChargeRow;
  place: number;
  currency: string;
  faultOf: (name: string) => Fault | undefined;
  refusedOf: (name: string) => string | undefined;
  /** What the API says of all of the row. */
  whole: string | undefined;
  isReady: boolean;
  save: () => void;
  type: (change: Partial<ChargeRow>) => void;
  choose: (change: Partial<ChargeRow>) => void;
  buttons: ReactNode;
};

/** A charge: what it is called, how it is worked out, and whether taxes come on it. */
export function ChargeFields(props: Props) {
  const { charge, place, currency, faultOf, refusedOf, whole, isReady, save, type, choose, buttons } = props;
  const t = useTexts("officeProjects");
  const field = (name: "name" | "rate" | "from_floor") => ({
    value: charge[name],
    readOnly: !isReady,
    fault: faultOf(name),
    refused: refusedOf(name) ?? (name === "rate" ? whole : undefined),
    onType: (text: string) => type({ [name]: text }),
    save,
  });
  const unit = charge.kind === "percent_of_base" ? "%" : currency;
  return (
    <fieldset className={classes.line}>
      <legend className={classes.unseen}>{charge.name || t("charges.charge", { place: place + 1 })}</legend>
      <RowField {...field("name")} label={t("charges.fields.name")} maxLength={100} />
      <NativeSelect
        label={t("charges.fields.kind")}
        value={charge.kind}
        error={refusedOf("kind")}
        onChange={(event) => choose({ kind: event.currentTarget.value as ChargeKind })}
        data={KINDS.map((kind) => ({ value: kind, label: t(`charges.kinds.${kind}`) }))}
      />
      {buttons}
      <FigureField
        {...field("rate")}
        label={t(charge.kind === "percent_of_base" ? "charges.fields.percent" : "charges.fields.rate")}
        rightSection={<span className={classes.unit}>{unit}</span>}
        rightSectionWidth={48}
      />
      {charge.kind === "per_floor" ? (
        <FigureField {...field("from_floor")} label={t("charges.fields.from_floor")} inputMode="numeric" />
      ) : (
        <span className={classes.nothing} />
      )}
      <Checkbox
        className={classes.check}
        label={t("charges.fields.taxable")}
        checked={charge.taxable}
        onChange={(event) => choose({ taxable: event.currentTarget.checked })}
      />
    </fieldset>
  );
}

"use client";

import { Button, NativeSelect, SegmentedControl, TextInput } from "@mantine/core";
import { type FormEvent, useMemo, useState } from "react";
import { Dialog } from "@/components/dialog";
import { Money } from "@/components/figures/money";
import { formatMoney } from "@/lib/format/money";
import { useLocale, useTexts } from "@/lib/i18n/client";
import { useKept } from "@/lib/kept";
import { difference, isClear, type PriceChange, priced, STEPS, sumOf } from "../prices";
import { type Unit, type Wanted, wantedOf } from "../unit";
import type { Deeds } from "../use-deeds";
import classes from "./dialogs.module.css";

type Props = { units: readonly Unit[]; deeds: Deeds; close: () => void };

const FIRST = 6;
const START: PriceChange = { kind: "raise", by: "percent", typed: "", step: 1_000 };

/** New prices for many units at once, all of them seen before they are made. */
export function PriceDialog({ units, deeds, close }: Props) {
  const t = useTexts("officeUnits");
  const common = useTexts("common");
  const locale = useLocale();
  const [change, keep] = useKept("unit-prices", START);
  const [busy, setBusy] = useState(false);
  const currency = units[0]?.currency ?? "INR";
  const set = (part: Partial<PriceChange>) => keep({ ...change, ...part });
  const byPercent = change.kind !== "set" && change.by === "percent";
  const clear = isClear(change);
  const results = useMemo(
    () => units.map((unit) => ({ unit, price: clear ? priced(unit.price, change) : null })),
    [units, change, clear],
  );
  const impossible = clear ? results.filter(({ price }) => price === null) : [];
  const wanted = results
    .map(({ unit, price }) => (price === null ? null : wantedOf(unit, { price })))
    .filter((each): each is Wanted => each !== null);
  const before = sumOf(units.map(({ price }) => price));
  const after = sumOf(results.map(({ unit, price }) => price ?? unit.price));
  const taken = units.filter(({ status }) => status !== "available" && status !== "withheld").length;
  const amount = (value: string) => formatMoney(value, currency, locale);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy || impossible.length > 0 || wanted.length === 0) return;
    setBusy(true);
    const done = await deeds.make(wanted);
    if (done) keep(null);
    close();
  }

  return (
    <Dialog onClose={close} title={t("prices.title", { count: units.length })} size="lg">
      <form onSubmit={submit} className={classes.form}>
        <SegmentedControl
          aria-label={t("prices.kind.label")}
          value={change.kind}
          onChange={(kind) => set({ kind: kind as PriceChange["kind"] })}
          data={(["raise", "lower", "set"] as const).map((kind) => ({ value: kind, label: t(`prices.kind.${kind}`) }))}
        />
        <div className={classes.row}>
          <TextInput
            data-autofocus
            className={classes.grow}
            label={byPercent ? t("prices.percent") : t("prices.amount", { currency })}
            inputMode="decimal"
            maxLength={30}
            dir="ltr"
            value={change.typed}
            error={
              change.typed.trim() !== "" && !clear && t(byPercent ? "prices.percentExpected" : "cell.expected.price")
            }
            onChange={(event) => set({ typed: event.currentTarget.value })}
          />
          {change.kind !== "set" && (
            <NativeSelect
              label={t("prices.by")}
              value={change.by}
              onChange={(event) => set({ by: event.currentTarget.value as PriceChange["by"] })}
              data={[
                { value: "percent", label: t("prices.percent") },
                { value: "amount", label: t("prices.amount", { currency }) },
              ]}
            />
          )}
          <NativeSelect
            label={t("prices.round")}
            value={change.step}
            onChange={(event) => set({ step: Number(event.currentTarget.value) })}
            data={STEPS.map((step) => ({
              value: String(step),
              label: step === 0 ? t("prices.exact") : t("prices.to", { amount: amount(String(step)) }),
            }))}
          />
        </div>
        {change.step !== 0 && (
          <p className={classes.hint}>{t("prices.rounding", { amount: amount(String(change.step)) })}</p>
        )}
        <table className={classes.table}>
          <caption className={classes.unseen}>{t("prices.preview")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("columns.unit_number")}</th>
              <th scope="col">{t("prices.before")}</th>
              <th scope="col">{t("prices.after")}</th>
              <th scope="col">{t("prices.difference")}</th>
            </tr>
          </thead>
          <tbody>
            {results.slice(0, FIRST).map(({ unit, price }) => (
              <tr key={unit.id}>
                <th scope="row" dir="auto">
                  {unit.unit_number}
                </th>
                <td>
                  <Money amount={unit.price} currency={currency} />
                </td>
                <td>{price === null ? "–" : <Money amount={price} currency={currency} />}</td>
                <td>{price === null ? "–" : <Money amount={difference(unit.price, price)} currency={currency} />}</td>
              </tr>
            ))}
            {units.length > FIRST && (
              <tr>
                <td colSpan={4}>{t("prices.more", { count: units.length - FIRST })}</td>
              </tr>
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t("prices.sum")}</th>
              <td>
                <Money amount={before} currency={currency} />
              </td>
              <td>
                <Money amount={after} currency={currency} />
              </td>
              <td>
                <Money amount={difference(before, after)} currency={currency} />
              </td>
            </tr>
          </tfoot>
        </table>
        {taken > 0 && <p className={classes.hint}>{t("prices.taken", { count: taken })}</p>}
        {impossible.length > 0 && (
          <p role="alert" className={classes.problem}>
            {t("prices.impossible", { count: impossible.length, number: impossible[0]?.unit.unit_number ?? "" })}
          </p>
        )}
        <div className={classes.actions}>
          <Button type="submit" loading={busy} disabled={impossible.length > 0 || wanted.length === 0}>
            {t("prices.submit", { count: wanted.length })}
          </Button>
          <Button variant="default" onClick={close} disabled={busy}>
            {common("actions.cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

"use client";

import { Button, NativeSelect, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { FACINGS, TYPES } from "@/components/stacking-plan/filter";
import { formatMoney } from "@/lib/format/money";
import { amountOf, minorOf, parseAmount } from "@/lib/format/typed";
import { useLocale, useTexts } from "@/lib/i18n/client";
import { type Facing, newKey, type Position, type UnitType } from "../plan";
import type { Layout } from "../use-layout";
import { useFault } from "./generator";
import classes from "./layout.module.css";

const MOST_POSITIONS = 60;

/** The homes that are on every floor, a row for each place from left to right. */
export function Positions({ layout, currency }: { layout: Layout; currency: string }) {
  const t = useTexts("officeProjects");
  const { plan, change } = layout;
  const { positions } = plan;
  const last = positions.at(-1);
  const add = () => last && change({ positions: [...positions, { ...last, key: newKey() }] });
  return (
    <div>
      <p className={classes.label}>{t("generator.positions")}</p>
      <div className={classes.rows}>
        {positions.map((position, place) => (
          <PositionRow
            key={position.key}
            layout={layout}
            currency={currency}
            place={place}
            position={position}
            put={(changed) =>
              change({ positions: positions.map((each) => (each === position ? { ...each, ...changed } : each)) })
            }
            remove={
              positions.length > 1 ? () => change({ positions: positions.filter((each) => each !== position) }) : null
            }
          />
        ))}
      </div>
      <Button
        variant="default"
        size="sm"
        mt="xs"
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        disabled={positions.length >= MOST_POSITIONS}
        onClick={add}
      >
        {t("generator.addPosition")}
      </Button>
    </div>
  );
}

type RowProps = {
  layout: Layout;
  currency: string;
  place: number;
  position: Position;
  put: (change: Partial<Position>) => void;
  remove: (() => void) | null;
};

function PositionRow({ layout, currency, place, position, put, remove }: RowProps) {
  const t = useTexts("officeProjects");
  const common = useTexts("common");
  const error = useFault(layout);
  return (
    <fieldset className={classes.row}>
      <legend className={classes.legend}>{t("generator.position", { place: place + 1 })}</legend>
      <NativeSelect
        label={t("generator.type")}
        value={position.type}
        error={error(`positions.${place}.type`)}
        onChange={(event) => put({ type: event.currentTarget.value as UnitType })}
        data={TYPES.map((type) => ({ value: type, label: common(`unitTypes.${type}`) }))}
      />
      <TextInput
        label={t("generator.area")}
        value={position.area}
        error={error(`positions.${place}.area`)}
        readOnly={!layout.isRead}
        inputMode="decimal"
        maxLength={20}
        dir="ltr"
        onChange={(event) => put({ area: event.currentTarget.value })}
      />
      <NativeSelect
        label={t("generator.facing")}
        value={position.facing}
        error={error(`positions.${place}.facing`)}
        onChange={(event) => put({ facing: event.currentTarget.value as Facing | "" })}
        data={[
          { value: "", label: t("generator.noFacing") },
          ...FACINGS.map((facing) => ({ value: facing, label: common(`facing.${facing}`) })),
        ]}
      />
      <PriceField
        layout={layout}
        currency={currency}
        name={`positions.${place}.price`}
        price={position.price}
        area={position.area}
        put={(price) => put({ price })}
      />
      {remove && (
        <button
          type="button"
          className={classes.icon}
          aria-label={t("generator.removePosition", { place: place + 1 })}
          onClick={remove}
        >
          <IconX size={18} aria-hidden="true" />
        </button>
      )}
    </fieldset>
  );
}

type PriceProps = {
  layout: Layout;
  currency: string;
  name: string;
  price: string;
  area: string;
  put: (price: string) => void;
};

/** The price on the lowest floor; while it is empty, what the area comes to at the rate stands in it. */
export function PriceField({ layout, currency, name, price, area, put }: PriceProps) {
  const t = useTexts("officeProjects");
  const locale = useLocale();
  const error = useFault(layout);
  const rate = parseAmount(layout.plan.rate);
  const size = parseAmount(area);
  const worked = rate && size ? amountOf((2n * minorOf(rate) * minorOf(size) + 100n) / 200n) : null;
  return (
    <TextInput
      label={t("generator.price", { currency })}
      value={price}
      error={error(name)}
      readOnly={!layout.isRead}
      placeholder={worked ? formatMoney(worked, currency, locale) : ""}
      inputMode="decimal"
      maxLength={30}
      dir="ltr"
      onChange={(event) => put(event.currentTarget.value)}
    />
  );
}

"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { usePlanWords } from "@/components/stacking-plan/plan-words";
import { parseAmount } from "@/lib/format/typed";
import { useTexts } from "@/lib/i18n/client";
import { type Choices, type FilterName, NO_FACING, type StockFilter } from "../filter";
import classes from "./stock.module.css";

type Change = (change: Partial<Record<FilterName, string>>) => void;

/** What the units are narrowed down to. */
export function Filters({ filter, choices, change }: { filter: StockFilter; choices: Choices; change: Change }) {
  const t = useTexts("officeUnits");
  const status = useTexts("status");
  const words = usePlanWords();
  const own = { filter, change };
  return (
    <>
      <Choice
        {...own}
        name="tower"
        options={choices.towers.map((tower) => ({ value: tower, label: words.tower(tower) }))}
      />
      <Choice {...own} name="type" options={choices.types.map((type) => ({ value: type, label: words.type(type) }))} />
      <Choice
        {...own}
        name="status"
        options={choices.statuses.map((each) => ({ value: each, label: status(`unit.${each}`) }))}
      />
      <Choice
        {...own}
        name="facing"
        options={choices.facings.map((each) => ({
          value: each,
          label: each === NO_FACING ? t("noFacing") : words.facing(each),
        }))}
      />
      <Choice
        {...own}
        name="floor"
        options={choices.floors.map((floor) => ({ value: String(floor), label: words.floor(floor) }))}
      />
      <Bound {...own} name="min" />
      <Bound {...own} name="max" />
    </>
  );
}

type ChoiceProps = {
  name: "tower" | "type" | "status" | "facing" | "floor";
  filter: StockFilter;
  options: { value: string; label: string }[];
  change: Change;
};

function Choice({ name, filter, options, change }: ChoiceProps) {
  const t = useTexts("officeUnits");
  // What a link asks for is shown, also where nothing is like it any more.
  const asked = filter[name];
  const known = asked === "" || options.some(({ value }) => value === asked);
  if (options.length < 2 && asked === "") return null;
  return (
    <NativeSelect
      size="sm"
      className={classes.choice}
      aria-label={t(`filters.${name}`)}
      data-set={asked !== "" || undefined}
      value={asked}
      data={[
        { value: "", label: t(`filters.${name}`) },
        ...options,
        ...(known ? [] : [{ value: asked, label: asked }]),
      ]}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
}

/** The lowest or the highest price; typed as people write amounts. */
function Bound({ name, filter, change }: { name: "min" | "max"; filter: StockFilter; change: Change }) {
  const t = useTexts("officeUnits");
  const [typed, setTyped] = useState(filter[name]);
  const sent = useRef(filter[name]);
  useEffect(() => {
    // Changed from elsewhere: by going back, or by a saved view.
    if (filter[name] === sent.current) return;
    sent.current = filter[name];
    setTyped(filter[name]);
  }, [filter, name]);
  const isAmount = typed.trim() === "" || parseAmount(typed) !== null;
  const send = () => {
    if (!isAmount) return;
    sent.current = typed.trim();
    change({ [name]: sent.current });
  };
  return (
    <TextInput
      size="sm"
      className={classes.bound}
      inputMode="decimal"
      maxLength={20}
      dir="ltr"
      aria-label={t(`filters.${name}`)}
      placeholder={t(`filters.${name}`)}
      error={!isAmount}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={send}
      onKeyDown={(event) => event.key === "Enter" && send()}
    />
  );
}

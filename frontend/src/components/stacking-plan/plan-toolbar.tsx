"use client";

import { useMemo } from "react";
import { useTexts } from "@/lib/i18n/client";
import { ANYTHING, choicesOf, type Facing, isAnything, type PlanFilter, type UnitType } from "./filter";
import type { Unit } from "./layout";
import { kindOf, type PlanWords } from "./plan-words";
import classes from "./stacking-plan.module.css";

type Props = {
  units: readonly Unit[];
  filter: PlanFilter;
  onChange: (filter: PlanFilter) => void;
  matching: number;
  words: PlanWords;
};

/** What somebody looks for, and how many free units are like that. */
export function PlanToolbar({ units, filter, onChange, matching, words }: Props) {
  const t = useTexts("project");
  const common = useTexts("common");
  const choices = useMemo(() => choicesOf(units), [units]);
  const currency = units[0]?.currency ?? "INR";
  const change = (part: Partial<PlanFilter>) => onChange({ ...filter, ...part });
  const toggle = (type: UnitType) =>
    change({
      types: filter.types.includes(type) ? filter.types.filter((each) => each !== type) : [...filter.types, type],
    });
  const some = [
    choices.budgets.length,
    choices.types.length - 1,
    choices.facings.length - 1,
    choices.floors.length - 1,
  ];
  if (some.every((count) => count < 1)) return null;
  return (
    <div className={classes.toolbar}>
      <fieldset className={classes.filters}>
        <legend className={classes.unseen}>{t("plan.filters")}</legend>
        {choices.types.length > 1 && (
          <div className={classes.chips}>
            <button type="button" aria-pressed={!filter.types.length} onClick={() => change({ types: [] })}>
              {t("plan.allTypes")}
            </button>
            {choices.types.map((type) => (
              <button key={type} type="button" aria-pressed={filter.types.includes(type)} onClick={() => toggle(type)}>
                {common(`unitTypes.${type}`)}
              </button>
            ))}
          </div>
        )}
        <div className={classes.choices}>
          {choices.budgets.length > 0 && (
            <Choice
              label={t("plan.budget")}
              any={t("plan.anyBudget")}
              value={filter.budget}
              options={choices.budgets.map((amount) => ({
                value: String(amount),
                label: t("plan.upTo", { amount: words.spoken(amount, currency) }),
              }))}
              onChange={(value) => change({ budget: value === "" ? null : Number(value) })}
            />
          )}
          {choices.facings.length > 1 && (
            <Choice
              label={t("plan.facing")}
              any={t("plan.anyFacing")}
              value={filter.facing}
              options={choices.facings.map((facing) => ({ value: facing, label: words.facing(facing) }))}
              onChange={(value) => change({ facing: value === "" ? null : (value as Facing) })}
            />
          )}
          {choices.floors.length > 1 && (
            <Choice
              label={t("plan.floors")}
              any={t("plan.anyFloor")}
              value={filter.floors?.join(" ") ?? null}
              options={choices.floors.map(([from, to]) => ({
                value: `${from} ${to}`,
                label:
                  from === to
                    ? words.floor(from)
                    : t("plan.floorRange", { from: words.floorShort(from), to: words.floorShort(to) }),
              }))}
              onChange={(value) => {
                const [from, to] = value.split(" ").map(Number);
                change({ floors: from === undefined || to === undefined ? null : [from, to] });
              }}
            />
          )}
        </div>
      </fieldset>
      <p className={classes.match}>
        <span role="status">
          {matching === 0 && isAnything(filter)
            ? t("plan.noneFree")
            : t("plan.match", { kind: kindOf(choices.types), count: matching })}
        </span>
        {!isAnything(filter) && (
          <button type="button" className={classes.clear} onClick={() => onChange(ANYTHING)}>
            {t("plan.clear")}
          </button>
        )}
      </p>
    </div>
  );
}

function Choice({
  label,
  any,
  value,
  options,
  onChange,
}: {
  label: string;
  any: string;
  value: string | number | null;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
}) {
  return (
    <select
      className={classes.choice}
      aria-label={label}
      data-set={value !== null || undefined}
      value={value ?? ""}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

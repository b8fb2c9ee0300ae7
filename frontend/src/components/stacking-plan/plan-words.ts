"use client";

import { useMemo } from "react";
import { formatMoney, speakMoney } from "@/lib/format/money";
import { useLocale, useTexts } from "@/lib/i18n/client";
import type { Facing, UnitType } from "./filter";
import type { Unit } from "./layout";

/** What the units of a project are called together: homes, plots, or units where there is anything else. */
export type UnitKind = "home" | "plot" | "unit";

const NO_HOMES = new Set<UnitType>(["shop", "office"]);

export function kindOf(types: readonly UnitType[]): UnitKind {
  if (types.length && types.every((type) => type === "plot")) return "plot";
  return types.some((type) => NO_HOMES.has(type) || type === "plot") ? "unit" : "home";
}

/** How floors, towers, amounts and units are named on the plan, in the reader's language. */
export function usePlanWords() {
  const locale = useLocale();
  const t = useTexts("project");
  const common = useTexts("common");
  const status = useTexts("status");
  return useMemo(() => {
    const areas = new Map<number, string>();
    const area = (sqft: number) => {
      let text = areas.get(sqft);
      if (text === undefined) {
        text = common("area", { area: new Intl.NumberFormat(`${locale}-IN`).format(sqft) });
        areas.set(sqft, text);
      }
      return text;
    };
    const spoken = (amount: number | string, currency: string) => {
      const { number, unit } = speakMoney(String(amount), currency, locale);
      return unit ? common(`money.${unit}`, { amount: number }) : number;
    };
    /** What is said of a unit; its row says the floor. */
    const inOneBreath = (unit: Unit) =>
      [
        unit.unit_number,
        common(`unitTypes.${unit.unit_type}`),
        area(unit.area_sqft),
        unit.facing && common(`facing.${unit.facing}`),
        formatMoney(unit.price, unit.currency, locale),
        status(`unit.${unit.status}`),
      ]
        .filter(Boolean)
        .join(", ");
    // Worked out once for each unit: with thousands of them nothing else takes as long.
    const said = new WeakMap<Unit, string>();
    return {
      area,
      spoken,
      /** As a word among others: north-east. */
      towards: (facing: Facing) => t("unit.facing", { facing: facing.replace("-", "") }),
      facing: (facing: Facing) => common(`facing.${facing}`),
      type: (type: UnitType) => common(`unitTypes.${type}`),
      floor: (floor: number) => (floor < 0 ? t("plan.basement", { level: -floor }) : t("plan.floor", { floor })),
      floorShort: (floor: number) =>
        floor < 0 ? t("plan.basementShort", { level: -floor }) : t("plan.floorShort", { floor }),
      // "A" says nothing by itself; "Creek" and "Block 1" do.
      tower: (name: string) => ([...name].length <= 2 ? t("plan.tower", { name }) : name),
      unit: (unit: Unit) => {
        let text = said.get(unit);
        if (text === undefined) {
          text = inOneBreath(unit);
          said.set(unit, text);
        }
        return text;
      },
    };
  }, [locale, t, common, status]);
}

export type PlanWords = ReturnType<typeof usePlanWords>;

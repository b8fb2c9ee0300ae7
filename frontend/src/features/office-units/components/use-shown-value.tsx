"use client";

import type { ReactNode } from "react";
import { Money } from "@/components/figures/money";
import { StatusPill } from "@/components/figures/status-pill";
import { usePlanWords } from "@/components/stacking-plan/plan-words";
import { useTexts } from "@/lib/i18n/client";
import type { Field, Unit, Values } from "../unit";

/** A value of a unit as a reader reads it. */
export function useShownValue(): (field: Field, of: Values | Unit, currency: string) => ReactNode {
  const t = useTexts("officeUnits");
  const words = usePlanWords();
  return (field, of, currency) => {
    switch (field) {
      case "price":
        return of.price && <Money amount={of.price} currency={currency} />;
      case "facing":
        return of.facing ? words.facing(of.facing) : t("noFacing");
      case "unit_type":
        return of.unit_type && words.type(of.unit_type);
      case "area_sqft":
        return of.area_sqft && words.area(of.area_sqft);
      case "status":
        return of.status && <StatusPill kind="unit" status={of.status} />;
      case "floor_number":
        return of.floor_number !== undefined && words.floor(of.floor_number);
      case "features":
        return of.features?.join(", ") || "–";
      default:
        return of[field] ?? "–";
    }
  };
}

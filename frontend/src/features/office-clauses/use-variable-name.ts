"use client";

import { useTexts } from "@/lib/i18n/client";
import type { Variable } from "./form";

const KNOWN = [
  "project",
  "site",
  "city",
  "rera_number",
  "unit",
  "reference",
  "booked_on",
  "total",
  "paid",
  "balance",
  "loan",
  "advance_cap",
  "cooling_off",
  "completion",
  "interest",
] as const;

/** What a variable stands for, in the reader's language; one that the API has gained since, in its own words. */
export function useVariableName(): (variable: Variable) => string {
  const t = useTexts("officeClauses");
  return ({ name, meaning }) => {
    const known = KNOWN.find((each) => each === name);
    return known ? t(`variables.${known}`) : meaning.replace(/\.$/, "");
  };
}

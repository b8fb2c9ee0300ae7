"use client";

import type { components } from "@/lib/api/schema";
import { useTexts } from "@/lib/i18n/client";
import { DAYS, FORFEITS, type Name, NONE, type Values } from "../values";

type Schemas = components["schemas"];

/** A field's value as a person reads it. */
export function useShownValue(): (name: Name, values: Values) => string {
  const t = useTexts("officeProjects");
  const common = useTexts("common");
  return (name, values) => {
    switch (name) {
      case "project_type":
        return common(`projectTypes.${values[name] as Schemas["ProjectType"]}`);
      case "expected_completion_precision":
        return t(`facts.precision.${values[name] as Schemas["DatePrecision"]}`);
      case "amenities":
        return values[name].join(", ") || t("editor.none");
      case "specifications":
        return values[name].map(({ title, text }) => `${title}: ${text}`).join("; ") || t("editor.none");
      case "opening_hours":
        return DAYS.map((day) => {
          const open = values[name][day];
          const label = t(`hours.days.${day}`);
          return open ? `${label} ${open.opens}–${open.closes}` : `${label} ${t("hours.closed")}`;
        }).join(", ");
      case "forfeit_percent":
        return FORFEITS.map((status) => `${values[name][status]}%`).join(", ");
      case "advance_cap_percent":
        return values[name] === NONE ? t("terms.noCap") : values[name];
      case "project_account_percent":
        return values[name] === NONE ? t("terms.noAccount") : values[name];
      default:
        return values[name] || t("editor.none");
    }
  };
}

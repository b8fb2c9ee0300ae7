import { newKey } from "@/components/office/saved-list/rows";
import type { components } from "@/lib/api/schema";
import { isCount, numberOf, parseParts, WHOLE } from "./decimals";
import type { Faults } from "./rows";

type Schemas = components["schemas"];
export type ChargeKind = Schemas["ChargeKind"];

export type ChargeRow = {
  key: string;
  name: string;
  kind: ChargeKind;
  rate: string;
  taxable: boolean;
  from_floor: string;
};
export type TaxRow = { key: string; name: string; percent: string };
export type ChargesForm = { charges: ChargeRow[]; taxes: TaxRow[] };

export const KINDS = ["fixed", "per_sqft", "percent_of_base", "per_floor"] as const;
const HIGHEST_FLOOR = 300;

export function formOf({ charges, taxes }: Schemas["ChargesResponse"]): ChargesForm {
  return {
    charges: charges.map((charge, place) => ({
      key: `charge-${place}`,
      name: charge.name,
      kind: charge.kind,
      rate: String(charge.rate),
      taxable: charge.taxable,
      from_floor: String(charge.from_floor),
    })),
    taxes: taxes.map(({ name, percent }, place) => ({ key: `tax-${place}`, name, percent: String(percent) })),
  };
}

/** What the API is sent, of a form without faults. */
export function askedOf({ charges, taxes }: ChargesForm): Schemas["ChargesIn"] {
  return {
    charges: charges.map(({ name, kind, rate, taxable, from_floor }) => ({
      name: name.trim(),
      kind,
      rate: numberOf(parseParts(rate) ?? 0n),
      taxable,
      from_floor: kind === "per_floor" ? Number(from_floor.trim() || "0") : 0,
    })),
    taxes: taxes.map(({ name, percent }) => ({ name: name.trim(), percent: numberOf(parseParts(percent) ?? 0n) })),
  };
}

export function faultsOf({ charges, taxes }: ChargesForm): Faults {
  const faults: Faults = {};
  charges.forEach(({ name, kind, rate, from_floor }, place) => {
    const path = `charges.${place}`;
    const parts = parseParts(rate);
    if (name.trim() === "") faults[`${path}.name`] = "missing";
    if (rate.trim() === "") faults[`${path}.rate`] = "missing";
    else if (parts === null) faults[`${path}.rate`] = "number";
    else if (kind === "percent_of_base" && parts > WHOLE) faults[`${path}.rate`] = "percent";
    if (kind === "per_floor" && from_floor.trim() && !isCount(from_floor, HIGHEST_FLOOR)) {
      faults[`${path}.from_floor`] = "count";
    }
  });
  taxes.forEach(({ name, percent }, place) => {
    const parts = parseParts(percent);
    if (name.trim() === "") faults[`taxes.${place}.name`] = "missing";
    if (percent.trim() === "") faults[`taxes.${place}.percent`] = "missing";
    else if (parts === null || parts > WHOLE) faults[`taxes.${place}.percent`] = "percent";
  });
  return faults;
}

export const isWhole = (form: ChargesForm): boolean => Object.keys(faultsOf(form)).length === 0;

/** What the form says; of one with faults what is typed. */
export function meaningOf(form: ChargesForm): string {
  if (isWhole(form)) return JSON.stringify(askedOf(form));
  return JSON.stringify([form.charges, form.taxes].map((rows) => rows.map(({ key: _, ...row }) => row)));
}

export function emptyCharge(): ChargeRow {
  return { key: newKey(), name: "", kind: "fixed", rate: "", taxable: true, from_floor: "0" };
}

export function emptyTax(): TaxRow {
  return { key: newKey(), name: "", percent: "" };
}

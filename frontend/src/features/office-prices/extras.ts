import { idsGiven, newKey } from "@/components/office/saved-list/rows";
import type { components } from "@/lib/api/schema";
import type { Amount } from "@/lib/format/money";
import { parseAmount } from "@/lib/format/typed";
import { isCount } from "./decimals";
import { checkNames, type Faults } from "./rows";

type Schemas = components["schemas"];

/** `taken`: how many of it bookings have. */
export type ExtraRow = {
  key: string;
  id: number | null;
  name: string;
  price: string;
  taxable: boolean;
  quantity: string;
  taken: number;
};
export type ExtrasForm = { extras: ExtraRow[] };

const MOST = 1_000_000;

/** An amount of the API's as people write it: without minor units that are all zero. */
const plain = (amount: Amount) => amount.replace(/\.00$/, "");

export function formOf({ extras }: Schemas["ExtrasResponse"]): ExtrasForm {
  return {
    extras: extras.map(({ id, name, price, taxable, quantity, available }) => ({
      ...{ key: `extra-${id}`, id, name, price: plain(price), taxable },
      ...{ quantity: String(quantity), taken: quantity - available },
    })),
  };
}

/** What the API is sent, of a form without faults. */
export function askedOf({ extras }: ExtrasForm): Schemas["ExtrasIn"] {
  return {
    extras: extras.map(({ id, name, price, taxable, quantity }) => ({
      ...{ id, name: name.trim(), price: parseAmount(price) ?? "", taxable },
      quantity: Number(quantity.trim()),
    })),
  };
}

export function faultsOf({ extras }: ExtrasForm): Faults {
  const faults: Faults = {};
  checkNames(extras, "extras", faults);
  extras.forEach(({ price, quantity }, place) => {
    if (price.trim() === "") faults[`extras.${place}.price`] = "missing";
    else if (parseAmount(price) === null) faults[`extras.${place}.price`] = "price";
    if (quantity.trim() === "") faults[`extras.${place}.quantity`] = "missing";
    else if (!isCount(quantity, MOST)) faults[`extras.${place}.quantity`] = "count";
  });
  return faults;
}

export const isWhole = (form: ExtrasForm): boolean => Object.keys(faultsOf(form)).length === 0;

/** What the form says; of one with faults what is typed. How many are taken is none of it. */
export function meaningOf(form: ExtrasForm): string {
  if (isWhole(form)) return JSON.stringify(askedOf(form));
  return JSON.stringify(form.extras.map(({ key: _, taken: __, ...row }) => row));
}

export function withIds(form: ExtrasForm, sent: ExtrasForm, took: ExtrasForm): ExtrasForm {
  return { extras: idsGiven(form.extras, sent.extras, took.extras) };
}

export function emptyExtra(): ExtraRow {
  return { key: newKey(), id: null, name: "", price: "", taxable: true, quantity: "", taken: 0 };
}

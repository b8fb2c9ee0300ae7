import { parseAmount, parseArea } from "@/lib/format/typed";
import type { Unit, Values } from "./unit";

/** A unit as it is typed into a form. */
export type Typed = {
  unit_number: string;
  tower: string;
  floor_number: string;
  position: string;
  unit_type: string;
  area_sqft: string;
  price: string;
  facing: string;
  bathrooms: string;
  balconies: string;
  parking_spaces: string;
  features: string[];
};
export type TypedName = keyof Typed;

export const WHOLE = ["floor_number", "position", "bathrooms", "balconies", "parking_spaces"] as const;

export function typedUnit(unit: Unit): Typed {
  return {
    unit_number: unit.unit_number,
    tower: unit.tower ?? "",
    floor_number: String(unit.floor_number),
    position: String(unit.position ?? ""),
    unit_type: unit.unit_type,
    area_sqft: String(unit.area_sqft),
    price: unit.price.replace(/\.00$/, ""),
    facing: unit.facing ?? "",
    bathrooms: String(unit.bathrooms),
    balconies: String(unit.balconies),
    parking_spaces: String(unit.parking_spaces),
    features: unit.features,
  };
}

/** What is expected where something cannot be told. */
export type Expected = "price" | "area" | "whole" | "something";

/** What the form says of the unit, and the fields of which that cannot be told. */
export function readForm(typed: Typed): { values: Values; unclear: Partial<Record<TypedName, Expected>> } {
  const unclear: Partial<Record<TypedName, Expected>> = {};
  const price = parseAmount(typed.price);
  if (price === null) unclear.price = "price";
  const area = parseArea(typed.area_sqft);
  if (area === null) unclear.area_sqft = "area";
  if (typed.unit_number.trim() === "") unclear.unit_number = "something";
  const whole = (name: (typeof WHOLE)[number]): number | null => {
    const text = typed[name].trim();
    // A unit need not have a position; how many bathrooms it has is said, if only by 0.
    if (text === "" && name === "position") return null;
    if (!/^[-−]?\d{1,4}$/.test(text)) unclear[name] = "whole";
    return Number(text.replace("−", "-"));
  };
  const values: Values = {
    unit_number: typed.unit_number.trim(),
    tower: typed.tower.trim() || null,
    floor_number: whole("floor_number") ?? 0,
    position: whole("position"),
    unit_type: typed.unit_type as Unit["unit_type"],
    area_sqft: area ?? 0,
    price: price ?? "0",
    facing: (typed.facing || null) as Unit["facing"],
    bathrooms: whole("bathrooms") ?? 0,
    balconies: whole("balconies") ?? 0,
    parking_spaces: whole("parking_spaces") ?? 0,
    features: typed.features,
  };
  return { values, unclear };
}

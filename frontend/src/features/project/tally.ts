import type { Amount } from "@/lib/format/money";
import type { Unit } from "./api";

/** What there is of one type. `prices`: the least and the most of those that are free; null if none is. */
export type TypeTally = {
  type: Unit["unit_type"];
  currency: string;
  total: number;
  free: number;
  areas: [number, number];
  prices: [Amount, Amount] | null;
};

const ORDER: Unit["unit_type"][] = [
  "studio",
  "1BHK",
  "2BHK",
  "3BHK",
  "4BHK+",
  "penthouse",
  "villa",
  "plot",
  "shop",
  "office",
];

/** The homes of a project by type, smallest first. */
export function tally(units: Unit[]): TypeTally[] {
  return ORDER.flatMap((type) => {
    const these = units.filter((unit) => unit.unit_type === type);
    const [one] = these;
    if (!one) return [];
    const free = these.filter((unit) => unit.status === "available");
    const areas = these.map((unit) => unit.area_sqft);
    const prices = free.map((unit) => unit.price).sort((a, b) => Number(a) - Number(b));
    const [least, most] = [prices[0], prices.at(-1)];
    return [
      {
        type,
        currency: one.currency,
        total: these.length,
        free: free.length,
        areas: [Math.min(...areas), Math.max(...areas)],
        prices: least && most ? [least, most] : null,
      } satisfies TypeTally,
    ];
  });
}

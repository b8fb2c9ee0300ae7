import type { components } from "@/lib/api/schema";

/** What the pages need to know of the project. */
export type Site = {
  id: number;
  name: string;
  zone: string;
  currency: string;
  precision: components["schemas"]["DatePrecision"];
  published: boolean;
  /** Homes that somebody holds or has bought: of their people those are told who buy there. */
  homes: number;
};

export function siteOf(project: components["schemas"]["ProjectResponse"]): Site {
  const { id, name, timezone: zone, currency, expected_completion_precision: precision, published, units } = project;
  const { reserved = 0, booked = 0, sold = 0 } = units.by_status as Record<string, number>;
  return { id, name, zone, currency, precision, published, homes: reserved + booked + sold };
}

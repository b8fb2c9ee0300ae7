import type { components } from "@/lib/api/schema";

type Place = Pick<components["schemas"]["ProjectResponse"], "address" | "city">;
type Described = Pick<components["schemas"]["ProjectResponse"], "description">;

const LONGEST_LEAD = 160;

/** The part of the city that a project is in: what its address ends with. */
export function areaOf({ address, city }: Place): string | null {
  const parts = address.split(",").map((part) => part.trim());
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  return last && last.toLowerCase() !== city.toLowerCase() ? last : null;
}

/** The first sentence of a description, if it is short enough to stand alone. */
export function leadOf({ description }: Described): string | null {
  const first = paragraphsOf(description)[0];
  const sentence = first?.match(/^.+?[.!?।](?=\s|$)/u)?.[0];
  return sentence && sentence.length <= LONGEST_LEAD ? sentence : null;
}

/** What is said after the lead, paragraph by paragraph. */
export function storyOf(project: Described): string[] {
  const [first = "", ...rest] = paragraphsOf(project.description);
  const lead = leadOf(project);
  return [lead ? first.slice(lead.length).trim() : first, ...rest].filter(Boolean);
}

function paragraphsOf(text: string | null): string[] {
  return (text ?? "")
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

/** Which share of a project's homes is taken, 0 to 1: their windows are lit in its drawn façade. */
export function takenShare({ units }: Pick<components["schemas"]["ProjectResponse"], "units">): number {
  const { booked = 0, sold = 0 } = units.by_status;
  return units.total > 0 ? (booked + sold) / units.total : 0;
}

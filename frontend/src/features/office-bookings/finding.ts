import type { Unit } from "@/components/stacking-plan/layout";

const byNumber = new Intl.Collator("en", { numeric: true });

/**
 * The units that fit what was typed, by their numbers; those first whose number begins with it.
 *
 * `said`: what a unit is called besides its number, such as its type in the reader's language.
 */
export function unitsThatFit<U extends Pick<Unit, "unit_number" | "tower">>(
  units: readonly U[],
  typed: string,
  said: (unit: U) => string,
): U[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (unit: U) => {
    const text = `${unit.unit_number} ${unit.tower ?? ""} ${said(unit)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const isFirst = (unit: U) => words.length > 0 && unit.unit_number.toLowerCase().startsWith(words[0] ?? "");
  return units
    .filter(fits)
    .sort(
      (one, other) =>
        Number(isFirst(other)) - Number(isFirst(one)) || byNumber.compare(one.unit_number, other.unit_number),
    );
}

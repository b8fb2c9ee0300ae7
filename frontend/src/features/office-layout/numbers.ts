/** The parts that the number of a home is put together from. */
export const TOKENS = { tower: "[T]", floor: "[F]", floor2: "[FF]", place: "[P]", place2: "[PP]" } as const;

const LONGEST = 50;

/** The number of a home by a pattern such as [T]-[F][PP]: A-101, A-1203; the ground floor is G, what is below it B1. */
export function numberOf(pattern: string, tower: string, floor: number, place: number): string {
  const level = floor < 0 ? `B${-floor}` : floor === 0 ? "G" : String(floor);
  const said: Record<string, string> = {
    [TOKENS.tower]: tower.trim(),
    [TOKENS.floor]: level,
    [TOKENS.floor2]: floor > 0 ? level.padStart(2, "0") : level,
    [TOKENS.place]: String(place),
    [TOKENS.place2]: String(place).padStart(2, "0"),
  };
  return pattern.trim().replaceAll(/\[(?:T|FF?|PP?)\]/g, (token) => said[token] ?? token);
}

/** Whether a pattern can make numbers at all: it says the place on the floor, and leaves room for what it says. */
export function isPattern(pattern: string): boolean {
  return /\[PP?\]/.test(pattern) && pattern.trim().length <= LONGEST;
}

import type { components } from "@/lib/api/schema";

export type UnitType = components["schemas"]["UnitType"];

const ROOMS = { "1BHK": "1", "2BHK": "2", "3BHK": "3", "4BHK+": "4+" } as const satisfies Partial<
  Record<UnitType, string>
>;

export type Roomy = keyof typeof ROOMS;
export type Named = Exclude<UnitType, Roomy>;

// As a reader sorts homes: the smallest first, then what is not counted in bedrooms.
const ORDER: readonly UnitType[] = [
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

/** One part of what a project has: homes by their bedrooms, said together (2, 3 & 4), or a kind with a name of its own. */
export type HomePart = { rooms: string[] } | { named: Named };

/** What a project's homes are, in the order and the grouping that a person would say it in. */
export function homeParts(types: readonly UnitType[]): HomePart[] {
  const parts: HomePart[] = [];
  for (const type of ORDER.filter((each) => types.includes(each))) {
    if (!isRoomy(type)) {
      parts.push({ named: type });
      continue;
    }
    const last = parts.at(-1);
    if (last && "rooms" in last) last.rooms.push(ROOMS[type]);
    else parts.push({ rooms: [ROOMS[type]] });
  }
  return parts;
}

function isRoomy(type: UnitType): type is Roomy {
  return Object.hasOwn(ROOMS, type);
}

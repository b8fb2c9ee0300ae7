import type { Unit } from "@/components/stacking-plan/layout";

export type RoomName =
  | "living"
  | "studio"
  | "kitchen"
  | "bedroom"
  | "bedroomOnly"
  | "bath"
  | "balcony"
  | "terrace"
  | "garden"
  | "plot"
  | "road"
  | "shop"
  | "front"
  | "office"
  | "pantry"
  | "washroom";

/** A room on a sheet of 100 by 64. `open`: without walls of its own, such as a balcony or a road. */
export type Room = {
  name: RoomName;
  number?: number;
  x: number;
  y: number;
  width: number;
  height: number;
  open?: boolean;
};

type Sketched = Pick<Unit, "unit_type" | "bathrooms" | "balconies">;

const BEDROOMS: Partial<Record<Unit["unit_type"], number>> = {
  "1BHK": 1,
  "2BHK": 2,
  "3BHK": 3,
  "4BHK+": 4,
  penthouse: 4,
  villa: 4,
};

/** Which rooms a unit of this type has and how they could lie: no survey, only what its type and its counts say. */
export function roomsOf({ unit_type, bathrooms, balconies }: Sketched): Room[] {
  switch (unit_type) {
    case "plot":
      return [
        { name: "plot", x: 14, y: 4, width: 72, height: 44, open: true },
        { name: "road", x: 0, y: 52, width: 100, height: 12, open: true },
      ];
    case "shop":
      return [
        { name: "shop", x: 8, y: 4, width: bathrooms ? 62 : 84, height: 48 },
        ...(bathrooms ? [room("washroom", 70, 4, 22, 48)] : []),
        { name: "front", x: 8, y: 54, width: 84, height: 10, open: true },
      ];
    case "office":
      return [
        room("office", 4, 6, bathrooms ? 68 : 92, 52),
        ...(bathrooms ? [room("pantry", 72, 6, 24, 24), room("washroom", 72, 30, 24, 28)] : []),
      ];
    case "studio":
      return withOutside([room("studio", 4, 6, 62, 46), ...column(["kitchen", "bath"], 66, 30)], unit_type, balconies);
    default:
      return withOutside(home(BEDROOMS[unit_type] ?? 2, bathrooms), unit_type, balconies);
  }
}

/** Bedrooms on both sides of the living room; kitchen and baths where the side has room. */
function home(bedrooms: number, bathrooms: number): Room[] {
  const onLeft = Math.ceil(bedrooms / 2);
  const left: Cell[] = Array.from({ length: onLeft }, (_, index) => ["bedroom", index + 1]);
  const right: Cell[] = Array.from({ length: bedrooms - onLeft }, (_, index) => ["bedroom", onLeft + index + 1]);
  const baths: Cell[] = Array.from({ length: Math.min(bathrooms, 2) }, () => ["bath"]);
  if (bedrooms === 1) left[0] = ["bedroomOnly"];
  right.push(["kitchen"]);
  if (baths.length) left.splice(1, 0, baths[0] as Cell);
  if (baths.length > 1) right.splice(1, 0, baths[1] as Cell);
  return [...column(left, 4, 30), room("living", 34, 6, 32, 46), ...column(right, 66, 30)];
}

type Cell = [RoomName, number?] | RoomName;

/** Rooms one above the other; a bath takes half the height of a room. */
function column(cells: readonly Cell[], x: number, width: number): Room[] {
  const named = cells.map((cell) => (typeof cell === "string" ? ([cell] as [RoomName, number?]) : cell));
  const share = ([name]: [RoomName, number?]) => (name === "bath" ? 0.55 : 1);
  const all = named.reduce((sum, cell) => sum + share(cell), 0);
  let y = 6;
  return named.map((cell) => {
    const height = (46 * share(cell)) / all;
    const made = { ...room(cell[0], x, y, width, height), ...(cell[1] && { number: cell[1] }) };
    y += height;
    return made;
  });
}

function withOutside(rooms: Room[], type: Unit["unit_type"], balconies: number): Room[] {
  const outside = type === "villa" ? "garden" : type === "penthouse" ? "terrace" : balconies > 0 ? "balcony" : null;
  if (!outside) return rooms;
  const wide = outside === "balcony" ? { x: 34, width: 32 } : { x: 4, width: 92 };
  return [...rooms, { name: outside, ...wide, y: 52, height: 10, open: true }];
}

function room(name: RoomName, x: number, y: number, width: number, height: number): Room {
  return { name, x, y, width, height };
}

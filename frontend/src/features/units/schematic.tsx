"use client";

import type { Unit } from "@/components/stacking-plan/layout";
import { usePlanWords } from "@/components/stacking-plan/plan-words";
import { useTexts } from "@/lib/i18n/client";
import { type Room, roomsOf } from "./rooms";
import classes from "./units.module.css";

/** How the rooms of such a unit could lie: told from its type and marked as no more than that. */
export function Schematic({ unit }: { unit: Pick<Unit, "unit_type" | "bathrooms" | "balconies"> }) {
  const t = useTexts("project");
  const words = usePlanWords();
  const rooms = roomsOf(unit);
  const named = (room: Room) => t(`unit.rooms.${room.name}`, { number: room.number ?? 1 });
  const heard = t("unit.schematicOf", { type: words.type(unit.unit_type), rooms: rooms.map(named).join(", ") });
  return (
    <figure className={classes.schematic}>
      <svg viewBox="-4 0 308 196" role="img" aria-label={heard}>
        {rooms.map((room) => (
          <g key={`${room.x} ${room.y}`} data-open={room.open || undefined}>
            <rect x={room.x * 3} y={room.y * 3} width={room.width * 3} height={room.height * 3} />
            <text x={(room.x + room.width / 2) * 3} y={(room.y + room.height / 2) * 3} dy="0.35em">
              {named(room)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>{t("unit.schematic")}</figcaption>
    </figure>
  );
}

import { fieldsOf, isSame, pick, type Unit, type Wanted } from "./unit";

/** A unit of which somebody else changed the very fields that were to be changed; `now`: as it stands. */
export type Conflict = { wanted: Wanted; now: Unit };

/**
 * Sorts changes that came too late by what else has happened: those that can be made on top of it, since they are about
 * other fields or want what stands already, and those that would overwrite what somebody else did.
 */
export function merged(wanted: readonly Wanted[], units: readonly Unit[]): { again: Wanted[]; conflicts: Conflict[] } {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const again: Wanted[] = [];
  const conflicts: Conflict[] = [];
  for (const each of wanted) {
    const now = byId.get(each.id);
    // One that is gone is asked for again: the API says so.
    if (!now) again.push(each);
    else if (fieldsOf(each.to).some((field) => isTaken(each, now, field))) conflicts.push({ wanted: each, now });
    else again.push({ ...each, version: now.version, from: pick(now, fieldsOf(each.to)) });
  }
  return { again, conflicts };
}

/** One's own change on top of what stands now: somebody has seen that, and wants theirs all the same. */
export function over({ wanted, now }: Conflict): Wanted {
  return { ...wanted, version: now.version, from: pick(now, fieldsOf(wanted.to)) };
}

function isTaken({ from, to }: Wanted, now: Unit, field: keyof Wanted["to"]): boolean {
  // A status that is neither is a booking's: no choice between two wishes, and the API says why not.
  if (field === "status") return false;
  return !isSame(now[field], from[field]) && !isSame(now[field], to[field]);
}

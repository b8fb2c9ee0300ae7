import { isProblem, type Problem } from "@/lib/api/problem";
import { type Conflict, merged, over } from "./merge";
import { back, type Unit, type Wanted } from "./unit";

/**
 * What came of changes: all were made, with the way back; or none, since others were quicker (`mine` is what to save to
 * overwrite theirs) or since something is refused.
 */
export type Outcome =
  | { kind: "done"; undo: Wanted[] }
  | { kind: "conflicts"; conflicts: Conflict[]; mine: Wanted[] }
  | { kind: "refused"; error: unknown; faults: Fault[] };

/** Why one of the units is in the way. */
export type Fault = { id: number; number: string; field: string; said: string };

type Doors = { send: (wanted: readonly Wanted[]) => Promise<readonly Unit[]>; read: () => Promise<readonly Unit[]> };

const TRIES = 3;

/**
 * Saves changes of units one after the other, each of them whole or not at all.
 *
 * Whoever types on does not wait for the answer to what they typed before: their next change names the version that they
 * saw, and here it is known which version their own last change made of it. A version that somebody else made is told
 * from that: then the units are read again, and what touches other fields is made on top of theirs.
 */
export class Saver {
  private last: Promise<unknown> = Promise.resolve();
  private readonly grown = new Map<string, number>();

  constructor(private readonly doors: Doors) {}

  save(wanted: readonly Wanted[]): Promise<Outcome> {
    const saved = this.last.then(() => this.tried(wanted));
    this.last = saved;
    return saved;
  }

  private async tried(wanted: readonly Wanted[]): Promise<Outcome> {
    let asked: readonly Wanted[] = wanted.map((each) => ({ ...each, version: this.known(each.id, each.version) }));
    for (let attempt = 1; ; attempt++) {
      try {
        return { kind: "done", undo: this.learnt(asked, await this.doors.send(asked)) };
      } catch (error) {
        const faults = faultsOf(error, asked);
        if (attempt === TRIES || !isStale(error)) return { kind: "refused", error, faults };
        try {
          const { again, conflicts } = merged(asked, await this.doors.read());
          if (conflicts.length > 0) return { kind: "conflicts", conflicts, mine: [...again, ...conflicts.map(over)] };
          asked = again;
        } catch (unread) {
          return { kind: "refused", error: unread, faults: [] };
        }
      }
    }
  }

  private known(id: number, version: number): number {
    let latest = version;
    for (let next = this.grown.get(`${id}:${latest}`); next !== undefined; next = this.grown.get(`${id}:${latest}`)) {
      latest = next;
    }
    return latest;
  }

  private learnt(asked: readonly Wanted[], answered: readonly Unit[]): Wanted[] {
    const versions = new Map(answered.map((unit) => [unit.id, unit.version]));
    return asked.map((each) => {
      const version = versions.get(each.id) ?? each.version;
      if (version !== each.version) this.grown.set(`${each.id}:${each.version}`, version);
      return back(each, version);
    });
  }
}

const STALE = "stale";

/** Whether others were quicker, and nothing else is in the way: what else there is cannot be mended by reading again. */
function isStale(error: unknown): boolean {
  const faults = isProblem(error, "units_not_changed") ? (error.body.errors ?? []) : [];
  return faults.length > 0 && faults.every(({ type }) => type === STALE);
}

/** The API's sentences by the units that they are about; one for each unit. */
export function faultsOf(error: unknown, wanted: readonly Wanted[]): Fault[] {
  if (!isProblem(error)) return [];
  const found = new Map<number, Fault>();
  for (const [path, said] of Object.entries(error.fields)) {
    const [list, place, ...field] = path.split(".");
    const each = list === "units" ? wanted[Number(place)] : undefined;
    if (each && !found.has(each.id))
      found.set(each.id, { id: each.id, number: each.number, field: field.join("."), said });
  }
  return [...found.values()];
}

/** The sentences by the fields of the one unit that was to be changed. */
export function fieldsOfOne(problem: Problem): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problem.fields).map(([path, said]) => [path.replace(/^units\.0\./, ""), said]),
  );
}

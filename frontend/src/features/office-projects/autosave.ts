import { isProblem, type Problem, UNREACHABLE } from "@/lib/api/problem";
import type { Tagged } from "@/lib/api/tagged";
import {
  askedFor,
  type Fault,
  isSame,
  type Name,
  type Project,
  type ProjectChange,
  type Values,
  valuesOf,
} from "./values";

/** What somebody typed into a field, and what stood there when they began. */
type Typed = { mine: unknown; from: unknown };
export type Draft = { [N in Name]?: Typed };

/** What an autosave needs of the world. */
export type Door = {
  read: () => Promise<Tagged<Project>>;
  change: (change: ProjectChange, etag: string | null) => Promise<Tagged<Project>>;
  /** Keeps what is not saved yet on this device; null: nothing. */
  keep: (draft: Draft | null) => void;
  /** Does it later, instead of what was to be done later before. */
  later: (what: () => void, ms: number) => void;
};

export type State = {
  project: Tagged<Project>;
  draft: Draft;
  /** What is wrong with fields: a fault of the form, or the API's sentence, by the field's path. */
  faults: { [N in Name]?: Fault };
  refused: Record<string, string>;
  /** What somebody else changed, too, while it was being typed. */
  conflicts: Name[];
  /** `held`: some fields are not right yet. `unreachable`: it tries again by itself. `failed`: it does when asked. */
  doing: "nothing" | "waiting" | "saving" | "saved" | "held" | "unreachable" | "failed";
};

// What a refusal that names no field is about, if it was sent: a currency with bookings, dates out of order.
const BLAMED: readonly Name[] = ["currency", "expected_completion_date", "start_date"];
const PAUSE_MS = 1_200;
const AGAIN_MS = 4_000;
// Each try is after a change by somebody else in between; as many in a row are not people.
const TRIES = 5;

/**
 * Saves a project as it is typed: each field when there is a pause or the field is left.
 *
 * Somebody else's change of other fields is no conflict. A field that is refused keeps what was typed, with the reason,
 * and does not hold up the others.
 */
export class Autosave {
  private state: State;
  private readonly listeners = new Set<() => void>();
  private running: Promise<void> | null = null;

  constructor(
    project: Tagged<Project>,
    private readonly door: Door,
  ) {
    this.state = { project, draft: {}, faults: {}, refused: {}, conflicts: [], doing: "nothing" };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  snapshot = (): State => this.state;

  /** Goes on with what was typed before and is not saved. */
  restore(draft: Draft): void {
    this.set({ draft: { ...draft, ...this.state.draft } });
    if (Object.keys(this.state.draft).length > 0) void this.save();
  }

  /** The project as it was read anew; what was read before the last change comes too late. */
  adopt(project: Tagged<Project>): void {
    const { etag } = this.state.project;
    if (!this.running && project.etag !== etag && versionOf(project.etag) >= versionOf(etag)) this.set({ project });
  }

  type<N extends Name>(name: N, mine: Values[N]): void {
    const { project, draft, faults, refused, conflicts } = this.state;
    const from = draft[name]?.from ?? valuesOf(project.data)[name];
    const stillRefused = Object.entries(refused).filter(([path]) => path.split(".")[0] !== name);
    const { [name]: _, ...otherFaults } = faults;
    this.set({
      draft: { ...draft, [name]: { mine, from } },
      faults: otherFaults,
      refused: Object.fromEntries(stillRefused),
      conflicts: conflicts.filter((each) => each !== name),
      doing: "waiting",
    });
    this.door.keep(this.state.draft);
    this.door.later(() => void this.save(), PAUSE_MS);
  }

  keepMine(): void {
    const stands = valuesOf(this.state.project.data);
    const draft = { ...this.state.draft };
    for (const name of this.state.conflicts) {
      const typed = draft[name];
      if (typed) draft[name] = { mine: typed.mine, from: stands[name] };
    }
    this.set({ draft, conflicts: [] });
    void this.save();
  }

  takeTheirs(): void {
    this.set({ draft: without(this.state.draft, this.state.conflicts), conflicts: [] });
    this.door.keep(kept(this.state.draft));
  }

  /** Saves what can be saved; whoever types meanwhile has that saved next. */
  save(): Promise<void> {
    this.running ??= this.saveAll().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async saveAll(): Promise<void> {
    for (let tries = 0; tries < TRIES; ) {
      const change = this.toSend();
      if (Object.keys(change).length === 0) {
        this.set({ doing: this.unsaved() ? "held" : this.state.doing === "nothing" ? "nothing" : "saved" });
        return;
      }
      this.set({ doing: "saving" });
      const outcome = await this.send(change);
      if (outcome === "later") return;
      tries = outcome === "again" ? tries + 1 : 0;
    }
    this.set({ doing: "failed" });
  }

  private unsaved(): boolean {
    return Object.keys(this.state.draft).length > 0;
  }

  /** What is typed, differs from what stands, and may be sent; notes what may not. */
  private toSend(): ProjectChange {
    const { project, draft, refused } = this.state;
    const stands = valuesOf(project.data);
    const blamed = new Set(Object.keys(refused).map((path) => path.split(".")[0]));
    const change: Record<string, unknown> = {};
    const faults: State["faults"] = {};
    const conflicts: Name[] = [];
    const done: Name[] = [];
    for (const name of Object.keys(draft) as Name[]) {
      const typed = draft[name];
      if (!typed || isSame(typed.mine, stands[name])) done.push(name);
      else if (!isSame(typed.from, stands[name])) conflicts.push(name);
      else {
        const sent = askedFor(name, typed.mine as Values[typeof name]);
        if ("fault" in sent) faults[name] = sent.fault;
        else if (!blamed.has(name)) change[name] = sent.asked;
      }
    }
    this.set({ draft: without(draft, done), faults, conflicts });
    this.door.keep(kept(this.state.draft));
    return change as ProjectChange;
  }

  private async send(change: ProjectChange): Promise<"next" | "again" | "later"> {
    const sent = { ...this.state.draft };
    try {
      this.took(await this.door.change(change, this.state.project.etag), change, sent);
      return "next";
    } catch (error) {
      if (!isProblem(error)) return this.fail();
      if (error.status === 412) return this.readAgain();
      if (error.code === UNREACHABLE || error.status === 429) return this.waitFor(error);
      return this.refuse(error, change, sent) ? "next" : this.fail();
    }
  }

  private took(project: Tagged<Project>, change: ProjectChange, sent: Draft): void {
    const draft = { ...this.state.draft };
    const stands = valuesOf(project.data);
    for (const name of Object.keys(change) as Name[]) {
      const typed = draft[name];
      if (!typed || isSame(typed.mine, sent[name]?.mine)) delete draft[name];
      else draft[name] = { mine: typed.mine, from: stands[name] };
    }
    this.set({ project, draft });
    this.door.keep(kept(draft));
  }

  private async readAgain(): Promise<"again" | "later"> {
    try {
      const project = await this.door.read();
      this.set({ project });
      return "again";
    } catch (error) {
      return isProblem(error, UNREACHABLE) ? this.waitFor(error) : this.fail();
    }
  }

  private waitFor(problem: Problem): "later" {
    this.set({ doing: "unreachable" });
    this.door.later(() => void this.save(), problem.retryAfter ? problem.retryAfter * 1_000 : AGAIN_MS);
    return "later";
  }

  private fail(): "later" {
    this.set({ doing: "failed" });
    return "later";
  }

  /** Puts a refusal at the fields it is about; whether it is about any that were sent. */
  private refuse(problem: Problem, change: ProjectChange, sent: Draft): boolean {
    const named = Object.entries(problem.fields).filter(([path]) => (path.split(".")[0] ?? "") in change);
    const blamed = BLAMED.find((name) => name in change) ?? Object.keys(change)[0];
    if (named.length === 0 && blamed && (problem.status === 409 || problem.status === 422)) {
      named.push([blamed, problem.body.detail]);
    }
    // What was typed over meanwhile is not what was refused.
    const still = named.filter(([path]) => {
      const name = path.split(".")[0] as Name;
      return isSame(this.state.draft[name]?.mine, sent[name]?.mine);
    });
    this.set({ refused: { ...this.state.refused, ...Object.fromEntries(still) } });
    return named.length > 0;
  }

  private set(next: Partial<State>): void {
    this.state = { ...this.state, ...next };
    for (const listener of this.listeners) listener();
  }
}

/** An ETag begins with the number of the version. */
const versionOf = (etag: string | null): number => Number.parseInt(etag?.replaceAll('"', "") ?? "", 10) || 0;

function without(draft: Draft, names: readonly Name[]): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([name]) => !names.includes(name as Name)));
}

const kept = (draft: Draft): Draft | null => (Object.keys(draft).length > 0 ? draft : null);

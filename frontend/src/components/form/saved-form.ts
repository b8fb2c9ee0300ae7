import { isProblem, type Problem, UNREACHABLE } from "@/lib/api/problem";
import type { Tagged } from "@/lib/api/tagged";

/** What is typed and not saved, and what the thing that it changes was when somebody began. */
export type Unsaved<F> = { mine: F; from: string };

/** What a form that saves itself needs of the world. */
export type Door<F> = {
  read: () => Promise<Tagged<F>>;
  write: (form: F, etag: string | null) => Promise<Tagged<F>>;
  /** Keeps what is not saved yet on this device; null: nothing. */
  keep: (unsaved: Unsaved<F> | null) => void;
  /** Does it later, instead of what was to be done later before. */
  later: (what: () => void, ms: number) => void;
  /** What a form says, so that two can be compared: neither how it is typed nor the keys of its rows. */
  meaning: (form: F) => string;
  /** Whether a form can be sent: nothing is missing in it. */
  isWhole: (form: F) => boolean;
  /** A form with the ids that the rows of another, which was sent, were given. */
  withIds: (form: F, sent: F, took: F) => F;
};

export type FormState<F> = {
  stands: Tagged<F>;
  unsaved: Unsaved<F> | null;
  /** The API's sentence by the field's path, and what it says of all. */
  refused: Record<string, string>;
  said: string | null;
  /** Somebody else changed it, too, while it was being typed. */
  conflict: boolean;
  /** `held`: something is not right yet. `unreachable`: it tries again by itself. `failed`: it does when asked. */
  doing: "nothing" | "waiting" | "saving" | "saved" | "held" | "unreachable" | "failed";
};

const PAUSE_MS = 1_200;
const AGAIN_MS = 4_000;
// Each try is after a change by somebody else in between; as many in a row are not people.
const TRIES = 5;

/**
 * Saves a list that the API takes as a whole, as it is typed: in a pause, or when a field is left.
 *
 * Its version is the project's, which changes for other reasons as well: that is a conflict only if the list has become
 * another. A list that is refused is sent again once it is changed.
 */
export class SavedForm<F> {
  private state: FormState<F>;
  private readonly listeners = new Set<() => void>();
  private running: Promise<void> | null = null;
  private refusedForm: F | null = null;

  constructor(
    stands: Tagged<F>,
    private readonly door: Door<F>,
  ) {
    this.state = { stands, unsaved: null, refused: {}, said: null, conflict: false, doing: "nothing" };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  snapshot = (): FormState<F> => this.state;

  /** Goes on with what was typed before and is not saved. */
  restore(unsaved: Unsaved<F>): void {
    if (this.state.unsaved) return;
    this.set({ unsaved });
    void this.save();
  }

  /** The list as it was read anew; what was read before the last change comes too late. */
  adopt(stands: Tagged<F>): void {
    const before = this.state.stands;
    if (this.running || versionOf(stands.etag) <= versionOf(before.etag)) return;
    // Rows keep their keys, and whoever is in one of them their place, as long as they say the same.
    const isSame = this.door.meaning(stands.data) === this.door.meaning(before.data);
    this.set({ stands: isSame ? { ...before, etag: stands.etag } : stands });
  }

  type(mine: F): void {
    const from = this.state.unsaved?.from ?? this.door.meaning(this.state.stands.data);
    this.set({ unsaved: { mine, from }, refused: {}, said: null, doing: "waiting" });
    this.door.keep(this.state.unsaved);
    this.door.later(() => void this.save(), PAUSE_MS);
  }

  keepMine(): void {
    const { unsaved, stands } = this.state;
    if (unsaved) this.set({ unsaved: { ...unsaved, from: this.door.meaning(stands.data) }, conflict: false });
    void this.save();
  }

  takeTheirs(): void {
    this.set({ unsaved: null, conflict: false, refused: {}, said: null, doing: "nothing" });
    this.door.keep(null);
  }

  /** Saves what can be saved; whoever types meanwhile has that saved next. */
  save(): Promise<void> {
    this.running ??= this.saveAll().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async saveAll(): Promise<void> {
    const { meaning, isWhole } = this.door;
    for (let tries = 0; tries < TRIES; ) {
      const { unsaved, stands } = this.state;
      if (!unsaved) return;
      const { mine, from } = unsaved;
      if (meaning(mine) === meaning(stands.data)) {
        this.set({ unsaved: null, conflict: false, stands: { ...stands, data: mine }, doing: "saved" });
        this.door.keep(null);
        return;
      }
      const conflict = from !== meaning(stands.data);
      if (conflict || !isWhole(mine) || mine === this.refusedForm) return this.set({ conflict, doing: "held" });
      this.set({ conflict, doing: "saving" });
      const outcome = await this.send(mine, stands.etag);
      if (outcome === "later") return;
      tries = outcome === "again" ? tries + 1 : 0;
    }
    this.set({ doing: "failed" });
  }

  private async send(sent: F, etag: string | null): Promise<"next" | "again" | "later"> {
    try {
      this.took(await this.door.write(sent, etag), sent);
      return "next";
    } catch (error) {
      if (!isProblem(error)) return this.stop("failed");
      if (error.status === 412) return this.readAgain();
      if (error.code === UNREACHABLE || error.status === 429) return this.waitFor(error);
      if (error.status !== 409 && error.status !== 422) return this.stop("failed");
      return this.refuse(error, sent);
    }
  }

  private took({ data, etag }: Tagged<F>, sent: F): void {
    const { meaning, withIds, keep } = this.door;
    // As it was typed: what is about to be typed on must not change under the hands.
    const stands = { data: withIds(sent, sent, data), etag };
    const mine = this.state.unsaved?.mine;
    const isDone = mine === undefined || mine === sent;
    const unsaved = isDone ? null : { mine: withIds(mine, sent, data), from: meaning(stands.data) };
    this.set({ stands, unsaved, doing: isDone ? "saved" : "waiting" });
    keep(unsaved);
  }

  private async readAgain(): Promise<"again" | "later"> {
    try {
      this.set({ stands: await this.door.read() });
      return "again";
    } catch (error) {
      return isProblem(error, UNREACHABLE) ? this.waitFor(error) : this.stop("failed");
    }
  }

  private waitFor(problem: Problem): "later" {
    this.door.later(() => void this.save(), problem.retryAfter ? problem.retryAfter * 1_000 : AGAIN_MS);
    return this.stop("unreachable");
  }

  private refuse(problem: Problem, sent: F): "next" | "later" {
    this.refusedForm = sent;
    // What was typed over meanwhile is not what was refused.
    if (this.state.unsaved?.mine !== sent) return "next";
    const isNamed = Object.keys(problem.fields).length > 0;
    this.set({ refused: problem.fields, said: isNamed ? null : problem.body.detail });
    return this.stop("held");
  }

  private stop(doing: FormState<F>["doing"]): "later" {
    this.set({ doing });
    return "later";
  }

  private set(next: Partial<FormState<F>>): void {
    this.state = { ...this.state, ...next };
    for (const listener of this.listeners) listener();
  }
}

/** An ETag begins with the number of the version. */
const versionOf = (etag: string | null): number => Number.parseInt(etag?.replaceAll('"', "") ?? "", 10) || 0;

import { type Details, NO_DETAILS, NOBODY, type Person } from "@/components/applicants/details";
import type { components } from "@/lib/api/schema";

export type HoldBody = components["schemas"]["BookingCreate"];
export type Held = { bookingId: number; reviewedTotal: string };

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/**
 * What a buyer has typed and is about to do, kept in the tab until the home is held: an error, a reload or a new sign-in
 * loses nothing. By customer, so that nobody meets what another has typed; not by home, so that it serves the next one
 * when somebody was faster.
 */
export class Draft {
  constructor(
    private readonly store: Store,
    private readonly customerId: number,
  ) {}

  get details(): Details {
    const kept = this.read("details") as Partial<Details> | null;
    if (kept === null || typeof kept !== "object") return NO_DETAILS;
    return {
      co_applicants: Array.isArray(kept.co_applicants) ? kept.co_applicants.slice(0, 3).map(asPerson) : [],
      loan_amount: text(kept.loan_amount),
      special_requests: text(kept.special_requests),
    };
  }

  set details(details: Details) {
    this.write("details", details);
  }

  /**
   * The key of this intention: the same as long as the same is meant, so that what is sent again after a lost connection
   * cannot book twice; a new one for a request that differs, since a key goes with one request only.
   */
  keyFor(body: HoldBody, makeKey: () => string): string {
    const meant = JSON.stringify(body);
    const kept = this.read(`intention:${body.unit_id}`) as { key?: unknown; meant?: unknown } | null;
    if (kept?.meant === meant && typeof kept.key === "string") return kept.key;
    const key = makeKey();
    this.write(`intention:${body.unit_id}`, { key, meant });
    return key;
  }

  /** Forgets the key, so that the next try is a new request. */
  forgetKey(unitId: number): void {
    this.store.removeItem(this.name(`intention:${unitId}`));
  }

  /** The home is held: what was typed is with the booking now. */
  done(unitId: number, held: Held): void {
    this.store.removeItem(this.name("details"));
    this.forgetKey(unitId);
    this.write(`held:${unitId}`, held);
  }

  /** What this tab has held, to tell of a price that changed between review and hold. */
  held(unitId: number): Held | null {
    const kept = this.read(`held:${unitId}`) as Partial<Held> | null;
    if (typeof kept?.bookingId !== "number" || typeof kept.reviewedTotal !== "string") return null;
    return { bookingId: kept.bookingId, reviewedTotal: kept.reviewedTotal };
  }

  forgetHeld(unitId: number): void {
    this.store.removeItem(this.name(`held:${unitId}`));
  }

  private name(what: string): string {
    return `plinth:hold:${this.customerId}:${what}`;
  }

  private read(what: string): unknown {
    try {
      return JSON.parse(this.store.getItem(this.name(what)) ?? "null");
    } catch {
      return null;
    }
  }

  private write(what: string, value: unknown): void {
    try {
      this.store.setItem(this.name(what), JSON.stringify(value));
    } catch {
      // A full store: the page goes on with what it has in memory.
    }
  }
}

/** The tab's own storage, or one that lasts as long as the page where a browser refuses it. */
export function tabStore(): Store {
  try {
    const store = window.sessionStorage;
    store.getItem("plinth");
    return store;
  } catch {
    return inMemory;
  }
}

const memory = new Map<string, string>();
const inMemory: Store = {
  getItem: (name) => memory.get(name) ?? null,
  setItem: (name, value) => void memory.set(name, value),
  removeItem: (name) => void memory.delete(name),
};

function asPerson(kept: unknown): Person {
  const person = (typeof kept === "object" && kept !== null ? kept : {}) as Record<string, unknown>;
  return Object.fromEntries(Object.keys(NOBODY).map((field) => [field, text(person[field])])) as Person;
}

function text(kept: unknown): string {
  return typeof kept === "string" ? kept : "";
}

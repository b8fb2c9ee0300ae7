import type { Problem } from "@/lib/api/problem";
import type { components } from "@/lib/api/schema";
import { isZero, less } from "@/lib/format/amounts";

type Schemas = components["schemas"];
export type Line = Schemas["BankLineResponse"];
export type LinePage = Schemas["BankLinePage"];
export type Proposed = Schemas["Proposal"];
export type LineBody = Schemas["BankLineRecord"];

const CERTAIN = 100;
const LIKELY = 60;
export type Certainty = "sure" | "likely" | "possible";

/** How sure it is whose money a line is, by its best proposal; null when there is none. Two that are certain are not. */
export function certaintyOf({ proposals: [best, second] }: Pick<Line, "proposals">): Certainty | null {
  if (!best) return null;
  if (best.score >= CERTAIN && (second?.score ?? 0) < CERTAIN) return "sure";
  return best.score >= LIKELY ? "likely" : "possible";
}

/** What is sent to make the line what is proposed. */
export function bodyOf({ amount }: Pick<Line, "amount">, proposed: Proposed): LineBody {
  const { booking, payment_id, outstanding_amount: outstanding } = proposed;
  const rest = booking.status === "reserved" ? "token" : isZero(less(outstanding, amount)) ? "final" : "installment";
  return { booking_id: booking.id, payment_type: rest, payment_id };
}

/**
 * What a run over lines records: of those that are sure, the oldest for each booking. Another line for the same booking
 * was sure before that one was paid, so it is looked at again afterwards (`later`).
 */
export function runOf(lines: readonly Line[]): { now: Line[]; later: number } {
  const sure = lines
    .filter((line) => line.status === "open" && certaintyOf(line) === "sure")
    .sort((one, other) => one.booked_on.localeCompare(other.booked_on) || one.id - other.id);
  const seen = new Set<number>();
  const now = sure.filter((line) => {
    const booking = line.proposals[0]?.booking.id ?? 0;
    const isFirst = !seen.has(booking);
    seen.add(booking);
    return isFirst;
  });
  return { now, later: sure.length - now.length };
}

/** A page of the open lines without one that has been dealt with meanwhile. */
export function without(page: LinePage, id: number, to: "recorded" | "dismissed"): LinePage {
  const items = page.items.filter((line) => line.id !== id);
  if (items.length === page.items.length) return page;
  const stats = { ...page.stats, open: page.stats.open - 1, [to]: page.stats[to] + 1 };
  return { ...page, items, stats, total: page.total - 1 };
}

/** What is wrong with a statement: a sentence for each row of the file, counted as a spreadsheet does; null of the whole. */
export function faultsOf({ body }: Pick<Problem, "body">): { row: number | null; said: string }[] {
  return (body.errors ?? []).map(({ loc, msg }) => {
    const row = loc.at(-1);
    return { row: typeof row === "number" ? row : null, said: msg };
  });
}

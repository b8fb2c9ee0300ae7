import type { components } from "@/lib/api/schema";
import { isZero, less } from "@/lib/format/amounts";

export type Entry = {
  booking: components["schemas"]["BookingCard"];
  payments: components["schemas"]["BookingPaymentsResponse"];
  notes: components["schemas"]["DemandNoteResponse"][];
};
type Stage = components["schemas"]["ScheduleStage"];

/** Something that is to be paid now: the token of a held home, a stage of a plan, or interest on what was late. */
export type Due =
  | { kind: "token"; entry: Entry; amount: string; until: string | null }
  | { kind: "due" | "overdue"; entry: Entry; amount: string; stage: Stage }
  | { kind: "interest"; entry: Entry; amount: string };

const ENDED = new Set(["cancelled", "expired"]);

export function isLive({ booking }: Entry): boolean {
  return !ENDED.has(booking.status);
}

/** All that is to be paid now, what is overdue and its interest first, then by the day until which it is to be paid. */
export function duesOf(entries: Entry[]): Due[] {
  return entries
    .filter(isLive)
    .flatMap(duesOfOne)
    .sort((one, other) => rank(one) - rank(other) || compare(dayOf(one), dayOf(other)));
}

/** What is to be paid next although nothing is due: the first open stage with the nearest day. */
export function nextOf(entries: Entry[]): { entry: Entry; stage: Stage; amount: string } | null {
  const open = entries.filter(isLive).flatMap((entry) => {
    const stage = entry.payments.schedule.find(({ status }) => status !== "paid");
    return stage ? [{ entry, stage, amount: openOf(stage) }] : [];
  });
  return open.sort((one, other) => compare(one.stage.due_date ?? LATER, other.stage.due_date ?? LATER))[0] ?? null;
}

/** The payments of all bookings, the latest first, each with its booking. */
export function paymentsOf(entries: Entry[]) {
  return entries
    .flatMap(({ booking, payments }) => payments.payments.map((payment) => ({ booking, payment })))
    .sort((one, other) => compare(other.payment.paid_at, one.payment.paid_at) || other.payment.id - one.payment.id);
}

// After every day that can be written.
const LATER = "9999";

function duesOfOne(entry: Entry): Due[] {
  return [...ofThePrice(entry), ...interestOf(entry)];
}

function interestOf(entry: Entry): Due[] {
  const { owed_amount: amount } = entry.payments.interest;
  return isZero(amount) ? [] : [{ kind: "interest", entry, amount }];
}

function ofThePrice(entry: Entry): Due[] {
  const { booking, payments } = entry;
  if (booking.status === "reserved") {
    // The token is part of the first stage: as long as it keeps the home, it is what counts.
    return [
      { kind: "token", entry, amount: less(booking.token_amount, booking.paid_amount), until: booking.hold_expires_at },
    ];
  }
  return payments.schedule.flatMap((stage): Due[] =>
    stage.status === "due" || stage.status === "overdue"
      ? [{ kind: stage.status, entry, amount: openOf(stage), stage }]
      : [],
  );
}

function openOf(stage: Stage): string {
  return less(stage.amount, stage.paid_amount);
}

function rank({ kind }: Due): number {
  return kind === "overdue" || kind === "interest" ? 0 : 1;
}

function dayOf(due: Due): string {
  const day = due.kind === "token" ? due.until?.slice(0, 10) : due.kind === "interest" ? null : due.stage.due_date;
  return day ?? LATER;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

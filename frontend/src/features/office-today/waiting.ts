import type { Kind, Today, WaitingItem } from "./api";

/** What can wait, in the order in which it is offered to choose from. */
export const KINDS = [
  "hold_ending",
  "to_confirm",
  "agreement_to_draw_up",
  "agreement_to_sign",
  "overdue",
  "cheque_pending",
  "visit",
  "message",
] as const satisfies Kind[];
export const URGENCIES = ["now", "today", "soon"] as const satisfies WaitingItem["urgency"][];

export function isKind(text: string): text is Kind {
  return (KINDS as readonly string[]).includes(text);
}

/** Tells one thing that waits from the others; another once it waits for something else. */
export function keyOf(item: WaitingItem): string {
  const { kind, payment_id, appointment_id, conversation_id, booking_id, appointment_status } = item;
  const id = payment_id ?? appointment_id ?? conversation_id ?? booking_id;
  return `${kind}-${id}${appointment_status ? `-${appointment_status}` : ""}`;
}

/** Where the record itself is. */
export function recordOf({ kind, payment_id, appointment_id, conversation_id, booking_id }: WaitingItem): string {
  switch (kind) {
    case "cheque_pending":
      return `/office/payments/${payment_id}`;
    case "visit":
      return `/office/appointments/${appointment_id}`;
    case "message":
      return `/office/messages/${conversation_id}`;
    case "agreement_to_draw_up":
    case "agreement_to_sign":
      return `/office/bookings/${booking_id}#agreement`;
    default:
      return `/office/bookings/${booking_id}`;
  }
}

/** What is done about it in its row: a thing that happens here, or a page where it is done; null: it is only to be known. */
export type Way =
  | { do: "confirm" | "clear" | "agree" | "note" | "pay" }
  | { go: "extend" | "draw" | "sign" | "answer"; href: string }
  | null;

/** `mayPay`: whether the reader records payments; `now`: the moment at which the list was read. */
export function wayOf(item: WaitingItem, mayPay: boolean, now: string): Way {
  if (!item.may_act && !(item.kind === "hold_ending" && mayPay)) return null;
  const booking = `/office/bookings/${item.booking_id}`;
  switch (item.kind) {
    case "hold_ending":
      return mayPay ? { do: "pay" } : { go: "extend", href: `${booking}?do=extend` };
    case "to_confirm":
      return { do: "confirm" };
    case "agreement_to_draw_up":
      return { go: "draw", href: `${booking}?do=agreement` };
    case "agreement_to_sign":
      return { go: "sign", href: `${booking}/agreement` };
    case "overdue":
      return { do: "pay" };
    case "cheque_pending":
      return { do: "clear" };
    case "visit":
      if (item.appointment_status === "scheduled") return { do: "agree" };
      return hasBegun(item, now) ? { do: "note" } : null;
    case "message":
      return { go: "answer", href: recordOf(item) };
  }
}

/** Whether a visit has begun by that moment: before that nobody can say how it went. */
export function hasBegun({ at }: WaitingItem, now: string): boolean {
  return at !== null && Date.parse(at) <= Date.parse(now);
}

/** How many of each kind wait, without those that are hidden while something is done about them. */
export function countsOf(today: Today, hidden: ReadonlySet<string>): Record<Kind, number> {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, today.waiting_counts[kind] ?? 0])) as Record<
    Kind,
    number
  >;
  for (const item of today.waiting) if (hidden.has(keyOf(item))) counts[item.kind] -= 1;
  return counts;
}

/** The same without one thing that has been done. */
export function without(today: Today, done: WaitingItem): Today {
  const key = keyOf(done);
  const waiting = today.waiting.filter((item) => keyOf(item) !== key);
  if (waiting.length === today.waiting.length) return today;
  const count = (today.waiting_counts[done.kind] ?? 1) - 1;
  return {
    ...today,
    waiting,
    waiting_total: today.waiting_total - 1,
    waiting_counts: { ...today.waiting_counts, [done.kind]: count },
  };
}

/** What presses most, to be said in a line: each with how many there are. */
export type Pressing = { what: "holds" | "visits" | "overdue" | "messages" | "confirm"; count: number };

export function pressingOf(items: readonly WaitingItem[], today: string, dayOf: (at: string, zone: string) => string) {
  const now = (kind: Kind) => items.filter((item) => item.kind === kind && item.urgency === "now").length;
  const visits = items.filter(
    ({ kind, at, project }) => kind === "visit" && at && dayOf(at, project.timezone) === today,
  );
  const all: Pressing[] = [
    { what: "holds", count: now("hold_ending") },
    { what: "visits", count: visits.length },
    { what: "messages", count: now("message") },
    { what: "confirm", count: now("to_confirm") },
    { what: "overdue", count: now("overdue") },
  ];
  return all.filter(({ count }) => count > 0).slice(0, 3);
}

/** Which part of the day it is by a clock of 24 hours. */
export function partOfDay(hour: number): "morning" | "afternoon" | "evening" {
  if (hour >= 4 && hour < 12) return "morning";
  return hour >= 12 && hour < 17 ? "afternoon" : "evening";
}

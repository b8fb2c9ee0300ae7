import { sumOf } from "@/components/cost-sheet/sums";
import { isZero, less } from "@/lib/format/amounts";
import type { Agreement, Booking, Payments } from "./api";

/** What is next with a booking, seen from the office: one thing, whoever's turn it is. */
export type Next =
  | { kind: "token" | "collect" | "interest" | "refund"; amount: string }
  | { kind: "sign" | "signLast" | "signOther" | "redraw"; version: number }
  | { kind: "confirm" | "draw" | "paper" | "complete" | "done" }
  | { kind: "ended" };

export function nextOf(booking: Booking, payments: Payments, agreement: Agreement | null): Next {
  switch (booking.status) {
    case "reserved":
      return { kind: "token", amount: less(booking.token_amount, booking.paid_amount) };
    case "token_paid":
      return { kind: "confirm" };
    case "confirmed":
      return agreement ? { kind: signatureOf(agreement), version: agreement.version } : { kind: "draw" };
    case "agreement_signed":
      return { kind: "paper" };
    case "registered": {
      const { outstanding_amount: outstanding, interest } = payments;
      if (!isZero(outstanding)) return { kind: "collect", amount: outstanding };
      return isZero(interest.owed_amount) ? { kind: "complete" } : { kind: "interest", amount: interest.owed_amount };
    }
    case "completed":
      return { kind: "done" };
    case "cancelled":
    case "expired": {
      const owed = payments.refund_owed ?? "0";
      return isZero(owed) ? { kind: "ended" } : { kind: "refund", amount: owed };
    }
  }
}

/** Whose signature is missing: `sign` both, `signLast` the builder's, `signOther` the buyer's; or what stands in the way. */
function signatureOf({ outdated, signatures }: Agreement): "sign" | "signLast" | "signOther" | "redraw" {
  if (outdated) return "redraw";
  if (signatures.some(({ party }) => party === "builder")) return "signOther";
  return signatures.length > 0 ? "signLast" : "sign";
}

/** Which dialog of the page leads on from there; null where nothing does. */
export function stepOf(next: Next): Action | null {
  switch (next.kind) {
    case "token":
    case "collect":
    case "interest":
      return "payment";
    case "refund":
      return "payout";
    case "confirm":
      return "confirm";
    case "draw":
    case "redraw":
      return "agreement";
    case "paper":
      return "register";
    case "complete":
      return "complete";
    default:
      return null;
  }
}

/** What can be done with a booking, each in a dialog of its own. */
export const ACTIONS = [
  "payment",
  "payout",
  "confirm",
  "agreement",
  "register",
  "complete",
  "extend",
  "rehold",
  "discount",
  "cancel",
] as const;
export type Action = (typeof ACTIONS)[number];

/** Moves that a person makes, by what the page calls them. */
export const MOVES = {
  confirm: "confirmed",
  register: "registered",
  complete: "completed",
  cancel: "cancelled",
} as const satisfies Partial<Record<Action, Booking["status"]>>;

// As the API has them: what may change until the agreement is signed, and a discount until the home is allotted.
const EDITABLE = new Set<Booking["status"]>(["reserved", "token_paid", "confirmed"]);
const DISCOUNTABLE = new Set<Booking["status"]>(["reserved", "token_paid"]);
const PAYABLE = new Set<Booking["status"]>(["reserved", "token_paid", "confirmed", "agreement_signed", "registered"]);
const REPLACEABLE = new Set<Agreement["status"]>(["draft", "partly_signed"]);
const ENDED = new Set<Booking["status"]>(["cancelled", "expired"]);
const COOLDOWN_MS = 24 * 3_600_000;

type May = (permission: "manage_bookings" | "manage_payments") => boolean;

type Standing = { booking: Booking; books: Payments; agreement: Agreement | null };

/** What the reader may do with the booking as it stands, in the order in which it is offered. */
export function actionsFor({ booking, books, agreement }: Standing, may: May, now: number): Action[] {
  const { status, allowed_transitions: moves } = booking;
  const isOwed = !isZero(booking.outstanding_amount) || !isZero(books.interest.owed_amount);
  const isOpen: Record<Action, boolean> = {
    payment: may("manage_payments") && (status === "expired" || (PAYABLE.has(status) && isOwed)),
    payout: may("manage_payments") && isEnded(booking) && !isZero(books.refund_owed ?? "0"),
    confirm: moves.includes("confirmed"),
    agreement:
      may("manage_bookings") && status === "confirmed" && (agreement === null || REPLACEABLE.has(agreement.status)),
    register: moves.includes("registered"),
    complete: moves.includes("completed"),
    extend: may("manage_bookings") && status === "reserved" && booking.hold_extended_at === null,
    rehold: may("manage_bookings") && waits(booking, now),
    discount: may("manage_bookings") && DISCOUNTABLE.has(status),
    cancel: moves.includes("cancelled"),
  };
  return ACTIONS.filter((action) => isOpen[action]);
}

export function isEnded({ status }: Pick<Booking, "status">): boolean {
  return ENDED.has(status);
}

export function isEditable(booking: Booking): boolean {
  return EDITABLE.has(booking.status);
}

/** Whether the buyer gave the home up, or let the hold run out, less than a day ago: until then they may not hold it again. */
function waits(booking: Booking, now: number): boolean {
  const { status, project, history } = booking;
  if (!isEnded(booking)) return false;
  const ended = booking.ended_at ?? booking.hold_expires_at;
  if (ended === null || now - Date.parse(ended) >= COOLDOWN_MS) return false;
  const last = history.find(({ to_status }) => to_status === status);
  return !(status === "cancelled" && last?.by === project.builder_name);
}

/** What is overdue, and since which day at the latest it has been; null for nothing. */
export function overdueOf(schedule: Payments["schedule"]): { amount: string; since: string | null } | null {
  const late = schedule.filter(({ status }) => status === "overdue");
  if (late.length === 0) return null;
  const days = late.flatMap(({ due_date: day }) => (day ? [day] : [])).sort();
  return { amount: sumOf(late.map((stage) => less(stage.amount, stage.paid_amount))), since: days[0] ?? null };
}

/** The discount that the booking was given; "0.00" for none. */
export function discountOf(booking: Pick<Booking, "cost_sheet">): string {
  const line = booking.cost_sheet.lines.find(({ kind }) => kind === "discount");
  return line ? line.amount.replace(/^-/, "") : "0.00";
}

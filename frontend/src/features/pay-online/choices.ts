import type { components } from "@/lib/api/schema";
import { isZero, less } from "@/lib/format/amounts";

export type Booking = components["schemas"]["BookingResponse"];
export type Books = components["schemas"]["BookingPaymentsResponse"];
export type PaymentType = NonNullable<components["schemas"]["CheckoutCreate"]["payment_type"]>;
export type Kind = "token" | "due" | "interest" | "other";
/** Something that may be paid now. `amount`: null for one that the customer names. */
export type Choice = { kind: Kind; amount: string | null };

type Payable = {
  booking: Pick<Booking, "status" | "token_amount" | "paid_amount">;
  books: Pick<Books, "due_amount" | "payable_amount"> & { interest: Pick<Books["interest"], "owed_amount"> };
};

/** What may be paid for the booking now, the most urgent first; the same amount of the price is offered once. */
export function choicesOf({ booking, books }: Payable): Choice[] {
  const found: Choice[] = [];
  const room = books.payable_amount;
  if (booking.status === "reserved") {
    const token = smaller(less(booking.token_amount, booking.paid_amount), room);
    if (isSome(token)) found.push({ kind: "token", amount: token });
  }
  const due = smaller(books.due_amount, room);
  if (isSome(due) && !found.some(({ amount }) => amount === due)) found.push({ kind: "due", amount: due });
  if (isSome(books.interest.owed_amount)) found.push({ kind: "interest", amount: books.interest.owed_amount });
  if (isSome(room)) found.push({ kind: "other", amount: null });
  return found;
}

/** What the payment is called in the books. */
export function typeOf(
  kind: Kind,
  amount: string,
  { booking, books }: { booking: Pick<Booking, "status">; books: Pick<Books, "outstanding_amount"> },
): PaymentType {
  if (kind === "interest") return "penalty";
  if (booking.status === "reserved") return "token";
  return isZero(less(books.outstanding_amount, amount)) ? "final" : "installment";
}

/** Whether an amount is more than there is room for. */
export function isMore(amount: string, room: string): boolean {
  return less(room, amount).startsWith("-");
}

/**
 * Whether the agreement that is not yet signed is what bounds the payment: less may be paid than is open, what has been
 * handed over and has not cleared counted as paid.
 */
export function isCapped(books: Pick<Books, "outstanding_amount" | "pending_amount" | "payable_amount">): boolean {
  return isMore(less(books.outstanding_amount, books.pending_amount), books.payable_amount);
}

/** The stages that are to be paid now, with what is open of each. */
export function dueStages(schedule: Books["schedule"]) {
  return schedule
    .filter(({ status }) => status === "due" || status === "overdue")
    .map((stage) => ({ stage, open: less(stage.amount, stage.paid_amount) }));
}

function isSome(amount: string): boolean {
  return !isZero(amount) && !amount.startsWith("-");
}

function smaller(amount: string, other: string): string {
  return isMore(amount, other) ? other : amount;
}

import { isZero, less } from "@/lib/format/amounts";
import type { Booking, Books, PaymentBody } from "./api";

/** An amount that a clerk is likely to have in hand, and why. */
export type Proposal = { why: "token" | "due" | "interest" | "next" | "all"; amount: string; stage?: string };
type Payable = {
  booking: Pick<Booking, "status" | "token_amount" | "paid_amount" | "next_due">;
  books: Pick<Books, "due_amount" | "outstanding_amount"> & { interest: Pick<Books["interest"], "owed_amount"> };
};
type PaymentType = PaymentBody["payment_type"];

/**
 * What may be paid for the booking now, the likeliest first; the same amount is proposed once, and interest for itself,
 * since it is no part of the price.
 */
export function proposals({ booking, books }: Payable): Proposal[] {
  const found: Proposal[] = [];
  const add = (proposal: Proposal) => {
    if (isZero(proposal.amount) || proposal.amount.startsWith("-")) return;
    const isSame = ({ why, amount }: Proposal) =>
      amount === proposal.amount && isInterest(why) === isInterest(proposal.why);
    if (!found.some(isSame)) found.push(proposal);
  };
  if (booking.status === "reserved") add({ why: "token", amount: less(booking.token_amount, booking.paid_amount) });
  add({ why: "due", amount: books.due_amount });
  add({ why: "interest", amount: books.interest.owed_amount });
  const { next_due: next } = booking;
  if (next) add({ why: "next", amount: less(next.amount, next.paid_amount), stage: next.name });
  add({ why: "all", amount: books.outstanding_amount });
  return found;
}

function isInterest(why: Proposal["why"]): boolean {
  return why === "interest";
}

/** What the payment is for, as far as its amount says. */
export function likelyType({ booking, books }: Payable, amount: string): PaymentType {
  if (booking.status === "reserved") return "token";
  if (isZero(books.outstanding_amount) && !isZero(books.interest.owed_amount)) return "penalty";
  return isZero(less(books.outstanding_amount, amount)) ? "final" : "installment";
}

/** What a payment is for once a proposal is taken: interest if that is proposed, and no longer if something else is. */
export function typeTaken(why: Proposal["why"], before: PaymentType | null): PaymentType | null {
  if (isInterest(why)) return "penalty";
  return before === "penalty" ? null : before;
}

/** The amount that goes with what a payment is now said to be for, as long as the amount is one that was proposed. */
export function amountFor(
  type: PaymentType,
  before: PaymentType,
  amount: string | null,
  offers: Proposal[],
): string | null {
  if ((type === "penalty") === (before === "penalty")) return amount;
  const isProposed = amount !== null && offers.some((offer) => isZero(less(offer.amount, amount)));
  const offer = offers.find(({ why }) => isInterest(why) === (type === "penalty"));
  return (isProposed && offer?.amount) || amount;
}

/** What is outstanding once the amount is paid; null if it is more than that. */
export function leftAfter(outstanding: string, amount: string): string | null {
  const left = less(outstanding, amount);
  return left.startsWith("-") && !isZero(left) ? null : left;
}

/** Whether the amount completes the token that a hold waits for. */
export function completesToken(booking: Payable["booking"], amount: string): boolean {
  if (booking.status !== "reserved") return false;
  const missing = less(less(booking.token_amount, booking.paid_amount), amount);
  return isZero(missing) || missing.startsWith("-");
}

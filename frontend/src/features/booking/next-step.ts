import { type Agreement, standingOf } from "@/components/agreement/agreement";
import type { components } from "@/lib/api/schema";
import { isZero, less } from "@/lib/format/amounts";

type Booking = components["schemas"]["BookingResponse"];
type Payments = components["schemas"]["BookingPaymentsResponse"];
type Stage = components["schemas"]["ScheduleStage"];

/** What happens next with a booking: one thing, and whose turn it is. */
export type NextStep =
  | { kind: "token"; amount: string; until: string | null }
  | { kind: "overdue" | "due"; amount: string; stage: string; date: string | null }
  | {
      kind:
        | "allot"
        | "draft"
        | "redraw"
        | "sign"
        | "signed"
        | "register"
        | "handover"
        | "done"
        | "expired"
        | "cancelled";
    }
  | { kind: "refund"; amount: string };

/** The stage of a schedule that is paid next, and what is still to be paid of it; null when all is paid. */
export function nextDue(schedule: Stage[]): { stage: Stage; open: string } | null {
  const stage = schedule.find(({ status }) => status !== "paid");
  return stage ? { stage, open: less(stage.amount, stage.paid_amount) } : null;
}

export function nextStep(booking: Booking, payments: Payments, agreement: Agreement | null): NextStep {
  switch (booking.status) {
    case "reserved":
      return {
        kind: "token",
        amount: less(booking.token_amount, booking.paid_amount),
        until: booking.hold_expires_at,
      };
    case "cancelled":
      return isZero(payments.refund_owed ?? "0")
        ? { kind: "cancelled" }
        : { kind: "refund", amount: payments.refund_owed ?? "0" };
    case "expired":
      return isZero(payments.refund_owed ?? "0")
        ? { kind: "expired" }
        : { kind: "refund", amount: payments.refund_owed ?? "0" };
    case "completed":
      return { kind: "done" };
    default: {
      const due = dueOf(payments);
      // The other side waits for a signature; what is merely due has its day.
      const toSign = agreement !== null && standingOf(agreement, booking, "customer").step === "sign";
      if (toSign && due?.kind !== "overdue") return { kind: "sign" };
      return due ?? { kind: waitingFor(booking, agreement) };
    }
  }
}

function dueOf(payments: Payments): Extract<NextStep, { kind: "due" | "overdue" }> | null {
  const next = nextDue(payments.schedule);
  if (!next || (next.stage.status !== "due" && next.stage.status !== "overdue")) return null;
  return { kind: next.stage.status, amount: next.open, stage: next.stage.name, date: next.stage.due_date };
}

function waitingFor({ status }: Booking, agreement: Agreement | null) {
  switch (status) {
    case "token_paid":
      return "allot";
    case "agreement_signed":
      return "register";
    case "registered":
      return "handover";
    default:
      if (agreement === null) return "draft";
      return agreement.outdated ? "redraw" : "signed";
  }
}

import type { components } from "@/lib/api/schema";
import { isZero, less } from "@/lib/format/amounts";

type Booking = components["schemas"]["BookingResponse"];
type Payments = components["schemas"]["BookingPaymentsResponse"];
type Stage = components["schemas"]["ScheduleStage"];
type AgreementStatus = components["schemas"]["AgreementStatus"];

/** What happens next with a booking: one thing, and whose turn it is. */
export type NextStep =
  | { kind: "token"; amount: string; until: string | null }
  | { kind: "overdue" | "due"; amount: string; stage: string; date: string | null }
  | { kind: "allot" | "draft" | "read" | "sign" | "register" | "handover" | "done" | "expired" | "cancelled" }
  | { kind: "refund"; amount: string };

/** The stage of a schedule that is paid next, and what is still to be paid of it; null when all is paid. */
export function nextDue(schedule: Stage[]): { stage: Stage; open: string } | null {
  const stage = schedule.find(({ status }) => status !== "paid");
  return stage ? { stage, open: less(stage.amount, stage.paid_amount) } : null;
}

export function nextStep(booking: Booking, payments: Payments, agreement: AgreementStatus | null): NextStep {
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
    default:
      return dueOf(payments) ?? { kind: waitingFor(booking.status, agreement) };
  }
}

function dueOf(payments: Payments): NextStep | null {
  const next = nextDue(payments.schedule);
  if (!next || (next.stage.status !== "due" && next.stage.status !== "overdue")) return null;
  return { kind: next.stage.status, amount: next.open, stage: next.stage.name, date: next.stage.due_date };
}

function waitingFor(
  status: "token_paid" | "confirmed" | "agreement_signed" | "registered",
  agreement: AgreementStatus | null,
) {
  switch (status) {
    case "token_paid":
      return "allot";
    case "confirmed":
      return agreement === null || agreement === "superseded" ? "draft" : agreement === "draft" ? "read" : "sign";
    case "agreement_signed":
      return "register";
    case "registered":
      return "handover";
  }
}

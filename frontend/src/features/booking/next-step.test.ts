import { expect, test } from "vitest";
import type { Agreement } from "@/components/agreement/agreement";
import { nextDue, nextStep } from "./next-step";

type Booking = Parameters<typeof nextStep>[0];
type Payments = Parameters<typeof nextStep>[1];
type Stage = Payments["schedule"][number];

const booking = (status: Booking["status"], more: Partial<Booking> = {}) =>
  ({ status, token_amount: "1000.00", paid_amount: "0.00", hold_expires_at: null, ...more }) as Booking;
const stage = (status: Stage["status"], more: Partial<Stage> = {}) =>
  ({ name: "Plinth", amount: "5000.00", paid_amount: "0.00", due_date: "2026-12-09", status, ...more }) as Stage;
const agreement = (status: Agreement["status"], more: Partial<Agreement> = {}) =>
  ({ status, signatures: [], outdated: false, may_sign: false, ...more }) as unknown as Agreement;
const toSign = agreement("draft", { may_sign: true });
const mine = agreement("partly_signed", {
  signatures: [{ party: "customer", name: "Tara Sen", signed_at: "2026-11-27T10:00:00Z" }],
});
const payments = (schedule: Stage[] = [], more: Partial<Payments> = {}) => ({ schedule, ...more }) as Payments;

test("what is missing of the token comes first, whatever else is due", () => {
  const held = booking("reserved", { paid_amount: "250.50", hold_expires_at: "2026-11-27T10:00:00Z" });
  const next = nextStep(held, payments([stage("due")]), null);
  expect(next).toEqual({ kind: "token", amount: "749.50", until: "2026-11-27T10:00:00Z" });
});

test("money that is overdue comes before everything else", () => {
  const schedule = [stage("paid"), stage("overdue", { name: "Slab", paid_amount: "1000.00" }), stage("due")];
  expect(nextStep(booking("confirmed"), payments(schedule), toSign)).toEqual({
    kind: "overdue",
    amount: "4000.00",
    stage: "Slab",
    date: "2026-12-09",
  });
});

test("a signature that the builder waits for comes before money that has its day", () => {
  expect(nextStep(booking("confirmed"), payments([stage("due")]), toSign)).toEqual({ kind: "sign" });
  expect(nextStep(booking("confirmed"), payments([stage("due")]), mine).kind).toBe("due");
});

test.each([
  ["token_paid", null, "allot"],
  ["confirmed", null, "draft"],
  ["confirmed", toSign, "sign"],
  ["confirmed", mine, "signed"],
  ["confirmed", agreement("partly_signed", { outdated: true }), "redraw"],
  ["agreement_signed", agreement("sealed"), "register"],
  ["registered", agreement("sealed"), "handover"],
  ["completed", agreement("sealed"), "done"],
  ["cancelled", null, "cancelled"],
  ["expired", null, "expired"],
] as const)("%s with agreement %o: %s", (status, drawn, kind) => {
  expect(nextStep(booking(status), payments([stage("upcoming")]), drawn).kind).toBe(kind);
});

test("what is owed to the customer is said when a booking has ended", () => {
  const ended = payments([], { refund_owed: "900.00" });
  expect(nextStep(booking("cancelled"), ended, null)).toEqual({ kind: "refund", amount: "900.00" });
  expect(nextStep(booking("expired"), ended, null)).toEqual({ kind: "refund", amount: "900.00" });
  expect(nextStep(booking("cancelled"), payments([], { refund_owed: "0.00" }), null).kind).toBe("cancelled");
});

test("nothing is due next when all is paid", () => {
  expect(nextDue([stage("paid")])).toBeNull();
  expect(nextDue([stage("paid"), stage("upcoming", { paid_amount: "0.01" })])?.open).toBe("4999.99");
});

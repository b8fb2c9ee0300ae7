import { expect, it } from "vitest";
import type { Today, WaitingItem } from "./api";
import { countsOf, hasBegun, keyOf, partOfDay, pressingOf, recordOf, wayOf, without } from "./waiting";

const NOW = "2026-11-25T10:00:00+00:00";
const NOTHING: WaitingItem = {
  kind: "message",
  urgency: "soon",
  at: null,
  since: null,
  may_act: true,
  booking_id: null,
  payment_id: null,
  appointment_id: null,
  conversation_id: null,
  reference: null,
  unit_number: null,
  project: { id: 1, name: "Kiln House", timezone: "Asia/Kolkata" },
  customer: { id: 1, name: "Meera Joshi" },
  amount: null,
  currency: null,
  count: null,
  due_date: null,
  payment_method: null,
  appointment_type: null,
  appointment_status: null,
};
const item = (given: Partial<WaitingItem>): WaitingItem => ({ ...NOTHING, ...given });
const held = item({ kind: "hold_ending", booking_id: 7 });
const visit = (given: Partial<WaitingItem>) => item({ kind: "visit", appointment_id: 3, ...given });

it("opens the record that something is about", () => {
  expect(recordOf(held)).toBe("/office/bookings/7");
  expect(recordOf(item({ kind: "agreement_to_sign", booking_id: 7 }))).toBe("/office/bookings/7#agreement");
  expect(recordOf(item({ kind: "cheque_pending", booking_id: 7, payment_id: 9 }))).toBe("/office/payments/9");
  expect(recordOf(visit({}))).toBe("/office/appointments/3");
  expect(recordOf(item({ conversation_id: 5 }))).toBe("/office/messages/5");
});

it("offers a hold's token to who takes money, and more time for it to who does not", () => {
  expect(wayOf(held, true, NOW)).toEqual({ do: "pay" });
  expect(wayOf(held, false, NOW)).toEqual({ go: "extend", href: "/office/bookings/7?do=extend" });
  expect(wayOf(item({ ...held, may_act: false }), true, NOW)).toEqual({ do: "pay" });
  expect(wayOf(item({ ...held, may_act: false }), false, NOW)).toBeNull();
});

it("offers nothing that the reader's role may not do", () => {
  for (const kind of ["to_confirm", "agreement_to_draw_up", "overdue", "cheque_pending"] as const) {
    expect(wayOf(item({ kind, booking_id: 7, payment_id: 9, may_act: false }), true, NOW)).toBeNull();
  }
});

it("leads to the agreement to be read where it awaits a signature", () => {
  const toSign = item({ kind: "agreement_to_sign", booking_id: 7 });
  expect(wayOf(toSign, false, NOW)).toEqual({ go: "sign", href: "/office/bookings/7/agreement" });
});

it("has a visit confirmed first, and asks how it went once it has begun", () => {
  expect(wayOf(visit({ appointment_status: "scheduled", at: NOW }), false, NOW)).toEqual({ do: "agree" });
  const confirmed = visit({ appointment_status: "confirmed", at: "2026-11-25T10:00:01+00:00" });
  expect(wayOf(confirmed, false, NOW)).toBeNull();
  expect(wayOf(item({ ...confirmed, at: "2026-11-25T15:30:00+05:30" }), false, NOW)).toEqual({ do: "note" });
  expect(hasBegun(visit({ at: null }), NOW)).toBe(false);
});

it("is another thing once the visit has another status, and stays the same when only its urgency changes", () => {
  const scheduled = visit({ appointment_status: "scheduled" });
  expect(keyOf(scheduled)).not.toBe(keyOf(visit({ appointment_status: "confirmed" })));
  expect(keyOf(scheduled)).toBe(keyOf(item({ ...scheduled, urgency: "now" })));
  expect(keyOf(item({ kind: "to_confirm", booking_id: 7 }))).not.toBe(keyOf(held));
});

it("counts down when something is hidden or done, each of them once", () => {
  const confirm = item({ kind: "to_confirm", booking_id: 8 });
  const today = {
    waiting: [held, confirm],
    waiting_total: 120,
    waiting_counts: { hold_ending: 1, to_confirm: 119 },
  } as unknown as Today;
  expect(countsOf(today, new Set([keyOf(confirm)]))).toMatchObject({ hold_ending: 1, to_confirm: 118, visit: 0 });
  const done = without(today, confirm);
  expect([done.waiting, done.waiting_total, done.waiting_counts.to_confirm]).toEqual([[held], 119, 118]);
  expect(without(done, confirm)).toBe(done);
});

it("says what presses, in at most three parts", () => {
  const dayOf = (at: string) => at.slice(0, 10);
  const tomorrow = visit({ at: "2026-11-26T09:00:00+00:00" });
  expect(pressingOf([tomorrow, item({ urgency: "today" })], "2026-11-25", dayOf)).toEqual([]);
  const items = [
    item({ ...held, urgency: "now" }),
    visit({ at: NOW }),
    item({ urgency: "now" }),
    item({ kind: "overdue", urgency: "now" }),
  ];
  expect(pressingOf(items, "2026-11-25", dayOf)).toEqual([
    { what: "holds", count: 1 },
    { what: "visits", count: 1 },
    { what: "messages", count: 1 },
  ]);
});

it("greets by the clock", () => {
  expect([3, 4, 11, 12, 16, 17, 23, 0].map(partOfDay)).toEqual([
    "evening",
    "morning",
    "morning",
    "afternoon",
    "afternoon",
    "evening",
    "evening",
    "evening",
  ]);
});

import { expect, test } from "vitest";
import { timelineOf } from "./timeline";

type Asked = Parameters<typeof timelineOf>[0];
type Entry = Asked["history"][number];

const entry = (from: Entry["from_status"], to: Entry["to_status"], day: number, more: Partial<Entry> = {}): Entry => ({
  from_status: from,
  to_status: to,
  at: `2026-11-${String(day).padStart(2, "0")}T10:00:00+00:00`,
  by: "Meera Joshi",
  reason: null,
  ...more,
});
const booking = (status: Asked["status"], history: Entry[], more: Partial<Asked> = {}): Asked => ({
  status,
  history,
  created_at: "2026-11-01T10:00:00+00:00",
  ended_at: null,
  end_reason: null,
  ...more,
});
const states = (asked: Asked) => timelineOf(asked).stages.map(({ state }) => state);

test("a held home has its token before it", () => {
  const held = booking("reserved", [entry(null, "reserved", 1)]);
  expect(states(held)).toEqual(["done", "next", "coming", "coming", "coming", "coming"]);
  expect(timelineOf(held).ending).toBeNull();
  expect(timelineOf(held).stages[0]?.at).toBe("2026-11-01T10:00:00+00:00");
});

test("extending a hold is no step of the way", () => {
  const held = booking("reserved", [entry(null, "reserved", 1), entry("reserved", "reserved", 2)]);
  expect(timelineOf(held).stages[0]?.at).toBe("2026-11-01T10:00:00+00:00");
});

test("a home without a token amount was held when it was booked", () => {
  const paid = booking("token_paid", [entry(null, "token_paid", 1)]);
  expect(states(paid)).toEqual(["done", "done", "next", "coming", "coming", "coming"]);
  expect(timelineOf(paid).stages[0]?.at).toBe("2026-11-01T10:00:00+00:00");
});

test("the history may come in any order", () => {
  const moves = [entry(null, "reserved", 1), entry("reserved", "token_paid", 2), entry("token_paid", "confirmed", 4)];
  expect(timelineOf(booking("confirmed", moves.toReversed()))).toEqual(timelineOf(booking("confirmed", moves)));
});

test("a completed booking has nothing before it", () => {
  expect(states(booking("completed", []))).toEqual(Array(6).fill("done"));
});

test("a cancelled booking says how far it came, and what ended it", () => {
  const cancelled = booking(
    "cancelled",
    [
      entry(null, "reserved", 1),
      entry("reserved", "token_paid", 2),
      entry("token_paid", "cancelled", 5, { reason: "We move abroad" }),
    ],
    { ended_at: "2026-11-05T10:00:00+00:00", end_reason: "We move abroad" },
  );
  expect(states(cancelled)).toEqual(["done", "done", "never", "never", "never", "never"]);
  expect(timelineOf(cancelled).ending).toEqual({
    status: "cancelled",
    at: "2026-11-05T10:00:00+00:00",
    by: "Meera Joshi",
    reason: "We move abroad",
  });
});

test("a hold that ran out was ended by nobody", () => {
  const expired = booking("expired", [
    entry(null, "reserved", 1),
    entry("reserved", "expired", 4, { by: "the clock" }),
  ]);
  expect(timelineOf(expired).ending).toEqual({
    status: "expired",
    at: "2026-11-04T10:00:00+00:00",
    by: null,
    reason: null,
  });
});

test("a hold that lapsed before anybody wrote it down has no entry yet", () => {
  const lapsed = booking("expired", [entry(null, "reserved", 1)]);
  expect(timelineOf(lapsed).ending).toEqual({ status: "expired", at: null, by: null, reason: null });
});

test("money that came late brings a booking back", () => {
  const back = booking("token_paid", [
    entry(null, "reserved", 1),
    entry("reserved", "expired", 4),
    entry("expired", "token_paid", 5),
  ]);
  expect(states(back)).toEqual(["done", "done", "next", "coming", "coming", "coming"]);
});

import { describe, expect, it } from "vitest";
import type { Agreement, Booking, Payments } from "./api";
import { actionsFor, discountOf, nextOf, overdueOf, stepOf } from "./next";

const NOW = Date.parse("2026-11-25T10:00:00Z");
const booking = (status: Booking["status"], more: Partial<Booking> = {}) =>
  ({
    status,
    token_amount: "1000.00",
    paid_amount: "0.00",
    outstanding_amount: "9000.00",
    hold_expires_at: null,
    hold_extended_at: null,
    ended_at: null,
    history: [],
    project: { builder_name: "Pier & Post" },
    allowed_transitions: [],
    ...more,
  }) as unknown as Booking;
const books = (more: Partial<Payments> = {}) =>
  ({
    schedule: [],
    outstanding_amount: "9000.00",
    refund_owed: null,
    interest: { owed_amount: "0.00" },
    ...more,
  }) as unknown as Payments;
const agreement = (version: number, signed: ("builder" | "customer")[], outdated = false) =>
  ({ version, status: "draft", outdated, signatures: signed.map((party) => ({ party })) }) as unknown as Agreement;
const interest = (owed_amount: string) => ({ owed_amount }) as Payments["interest"];
const all = () => true;
const offered = (of: Booking, may: Parameters<typeof actionsFor>[1] = all, money = books()) =>
  actionsFor({ booking: of, books: money, agreement: null }, may, NOW);

describe("what is next", () => {
  it("is what is missing of the token, as long as the home is on hold", () => {
    expect(nextOf(booking("reserved", { paid_amount: "250.50" }), books(), null)).toEqual({
      kind: "token",
      amount: "749.50",
    });
  });

  it("is the agreement once the home is allotted: first its words, then its signatures", () => {
    expect(nextOf(booking("confirmed"), books(), null)).toEqual({ kind: "draw" });
    const drawn = (...signed: ("builder" | "customer")[]) =>
      nextOf(booking("confirmed"), books(), agreement(2, signed));
    expect(drawn()).toEqual({ kind: "sign", version: 2 });
    expect(drawn("customer")).toEqual({ kind: "signLast", version: 2 });
    expect(drawn("builder")).toEqual({ kind: "signOther", version: 2 });
  });

  it("is to draw the agreement up again, once the booking says something else, whoever has signed it", () => {
    const next = nextOf(booking("confirmed"), books(), agreement(2, ["builder"], true));
    expect(next).toEqual({ kind: "redraw", version: 2 });
    expect(stepOf(next)).toBe("agreement");
  });

  it("is the last of the money before the handover", () => {
    expect(nextOf(booking("registered"), books(), null)).toEqual({ kind: "collect", amount: "9000.00" });
    expect(nextOf(booking("registered"), books({ outstanding_amount: "0.00" }), null)).toEqual({ kind: "complete" });
  });

  it("is the interest that is owed, once nothing is outstanding of the price", () => {
    const owed = books({ outstanding_amount: "0.00", interest: interest("12.50") });
    expect(nextOf(booking("registered"), owed, null)).toEqual({ kind: "interest", amount: "12.50" });
  });

  it("is what is owed back when a booking has ended, and then nothing", () => {
    expect(nextOf(booking("cancelled"), books({ refund_owed: "900.00" }), null)).toEqual({
      kind: "refund",
      amount: "900.00",
    });
    expect(nextOf(booking("expired"), books({ refund_owed: "0.00" }), null)).toEqual({ kind: "ended" });
  });
});

describe("what is offered", () => {
  it("are the moves that the API allows, and no others", () => {
    const signed = booking("agreement_signed", { allowed_transitions: ["registered", "cancelled"] });
    expect(offered(signed)).toEqual(["payment", "register", "cancel"]);
    expect(offered(booking("completed", { outstanding_amount: "0.00" }))).toEqual([]);
  });

  it("is a longer hold once", () => {
    expect(offered(booking("reserved"))).toContain("extend");
    const extended = booking("reserved", { hold_extended_at: "2026-11-25T09:00:00Z" });
    expect(offered(extended)).not.toContain("extend");
  });

  it("is a discount until the home is allotted, an agreement from then on", () => {
    expect(offered(booking("token_paid"))).toContain("discount");
    const confirmed = offered(booking("confirmed"));
    expect(confirmed).toContain("agreement");
    expect(confirmed).not.toContain("discount");
  });

  it("is a new hold for a day, to whoever gave the home up themselves", () => {
    const ended = { ended_at: "2026-11-25T08:00:00Z" };
    const by = (name: string) => [{ to_status: "cancelled", by: name }] as unknown as Booking["history"];
    const rehold = (more: Partial<Booking>) => offered(booking("cancelled", more)).includes("rehold");
    expect(rehold({ ...ended, history: by("Tara Sen") })).toBe(true);
    expect(rehold({ ...ended, history: by("Pier & Post") })).toBe(false);
    expect(rehold({ ended_at: "2026-11-24T10:00:00Z", history: by("Tara Sen") })).toBe(false);
  });

  it("is a new hold also after one that ran out and that nobody has swept yet", () => {
    const lapsed = booking("expired", { hold_expires_at: "2026-11-25T09:59:00Z" });
    expect(offered(lapsed)).toContain("rehold");
  });

  it("is no money to whoever sells, and nothing else to whoever keeps the books", () => {
    const held = booking("reserved");
    expect(offered(held, (permission) => permission === "manage_bookings")).not.toContain("payment");
    expect(offered(held, (permission) => permission === "manage_payments")).toEqual(["payment"]);
  });

  it("is a payment as long as interest is owed, also when the whole price is paid", () => {
    const paid = booking("registered", { outstanding_amount: "0.00" });
    expect(offered(paid)).not.toContain("payment");
    expect(offered(paid, all, books({ interest: interest("0.01") }))).toContain("payment");
  });

  it("is to pay out what is owed for a booking that has ended", () => {
    const owed = books({ refund_owed: "900.00" });
    expect(offered(booking("cancelled"), all, owed)).toContain("payout");
    expect(offered(booking("cancelled"), (permission) => permission === "manage_bookings", owed)).not.toContain(
      "payout",
    );
    expect(offered(booking("cancelled"), all, books({ refund_owed: "0.00" }))).not.toContain("payout");
  });
});

it("overdue is what is still open of the stages that are late, since the first of their days", () => {
  const stage = (status: string, day: string | null, paid = "0.00") =>
    ({ status, due_date: day, amount: "500.00", paid_amount: paid }) as Payments["schedule"][number];
  const schedule = [
    stage("paid", "2026-01-01"),
    stage("overdue", "2026-03-01", "0.50"),
    stage("overdue", "2026-02-01"),
  ];
  expect(overdueOf([...schedule, stage("due", null)])).toEqual({ amount: "999.50", since: "2026-02-01" });
  expect(overdueOf([stage("due", "2026-02-01")])).toBeNull();
});

it("a discount is a positive amount, however its line is written", () => {
  const sheet = (lines: object[]) => ({ cost_sheet: { lines } }) as unknown as Booking;
  expect(
    discountOf(
      sheet([
        { kind: "base", amount: "5.00" },
        { kind: "discount", amount: "-2.50" },
      ]),
    ),
  ).toBe("2.50");
  expect(discountOf(sheet([{ kind: "base", amount: "5.00" }]))).toBe("0.00");
});

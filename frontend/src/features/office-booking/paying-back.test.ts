import { describe, expect, it } from "vitest";
import type { Payment, Refund } from "./api";
import { failedRefunds, isSent, payoutParts, proposedRefund, waysBack } from "./paying-back";

const payment = (id: number, more: Partial<Payment> = {}) =>
  ({
    ...{ id, amount: "100.00", refunded_amount: "0.00", refunds: [] },
    ...{ payment_type: "installment", payment_status: "completed", payment_method: "cheque" },
    settled_at: `2026-11-0${id}T10:00:00Z`,
    ...more,
  }) as unknown as Payment;

it("a refund is proposed as owed, and never as more than is left of the payment", () => {
  expect(proposedRefund("500.00", "200.00")).toBe("200.00");
  expect(proposedRefund("500.00", "800.00")).toBe("500.00");
  expect(proposedRefund("500.00", null)).toBe("500.00");
  expect(proposedRefund("500.00", "0.00")).toBe("500.00");
});

describe("ways to pay back", () => {
  it("begin with how it came, which is not named twice", () => {
    expect(waysBack(["cheque"])).toEqual(["as_it_came", "bank_transfer", "cash"]);
    expect(waysBack(["online", "online"])).toEqual(["as_it_came", "bank_transfer", "cheque", "cash"]);
    expect(waysBack(["cheque", "cash"])).toEqual(["as_it_came", "bank_transfer", "cheque", "cash"]);
  });

  it("are the gateway's only for what came through it, unless somebody pays it back themselves", () => {
    expect(isSent("as_it_came", payment(1, { payment_method: "online" }))).toBe(true);
    expect(isSent("cash", payment(1, { payment_method: "online" }))).toBe(false);
    expect(isSent("as_it_came", payment(1))).toBe(false);
  });
});

describe("what is paid out for a booking that has ended", () => {
  const parts = (payments: Payment[], amount: string) =>
    payoutParts(payments, amount).map(({ payment: { id }, part }) => [id, part]);

  it("comes from the last payment first, from each as much as is left of it", () => {
    const payments = [payment(1), payment(3, { refunded_amount: "40.00" }), payment(2)];
    expect(parts(payments, "150.00")).toEqual([
      [3, "60.00"],
      [2, "90.00"],
    ]);
    expect(parts(payments, "150")).toEqual([
      [3, "60.00"],
      [2, "90.00"],
    ]);
  });

  it("comes neither from interest nor from what never arrived or has gone back", () => {
    const payments = [
      payment(1),
      payment(2, { payment_type: "penalty" }),
      payment(3, { payment_status: "pending", settled_at: null }),
      payment(4, { payment_status: "refunded", refunded_amount: "100.00" }),
    ];
    expect(parts(payments, "100.00")).toEqual([[1, "100.00"]]);
  });

  it("of two that arrived at the same moment the later recorded comes first", () => {
    const at = { settled_at: "2026-11-01T10:00:00Z" };
    expect(parts([payment(1, at), payment(2, at)], "20.00")).toEqual([[2, "20.00"]]);
  });
});

it("refunds that never arrived are found with their payments", () => {
  const refund = (id: number, transfer_status: Refund["transfer_status"]) => ({ id, transfer_status }) as Refund;
  const one = payment(1, { refunds: [refund(7, "completed"), refund(8, "failed")] });
  expect(failedRefunds([one, payment(2, { refunds: [refund(9, "pending")] })])).toEqual([
    { payment: one, refund: one.refunds[1] },
  ]);
});

import { beforeEach, describe, expect, test } from "vitest";
import { NO_DETAILS, NOBODY } from "@/components/applicants/details";
import { Draft } from "./draft";

let kept: Map<string, string>;
const store = {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => void kept.set(name, value),
  removeItem: (name: string) => void kept.delete(name),
};
const draft = (customerId = 1) => new Draft(store, customerId);
const typed = {
  co_applicants: [{ ...NOBODY, first_name: "Asha" }],
  loan_amount: "50,00,000",
  special_requests: "Facing the garden",
};

beforeEach(() => {
  kept = new Map();
});

describe("what was typed", () => {
  test("comes back as it was", () => {
    draft().details = typed;
    expect(draft().details).toEqual(typed);
  });

  test("is not another customer's to see", () => {
    draft(1).details = typed;
    expect(draft(2).details).toEqual(NO_DETAILS);
  });

  test("is nothing when what is kept is not readable", () => {
    for (const wrong of ["{", "7", '"x"', "[]", '{"co_applicants": {"0": 1}, "loan_amount": 5}']) {
      kept.set("plinth:hold:1:details", wrong);
      expect(draft().details).toEqual(NO_DETAILS);
    }
    kept.set("plinth:hold:1:details", '{"co_applicants": [null, {"first_name": "Asha", "age": 4}]}');
    expect(draft().details.co_applicants).toEqual([NOBODY, { ...NOBODY, first_name: "Asha" }]);
  });

  test("is kept in memory when the store is full", () => {
    const full = { ...store, setItem: () => { throw new Error("quota"); } }; // biome-ignore format: one line
    expect(() => {
      new Draft(full, 1).details = typed;
    }).not.toThrow();
  });
});

describe("the key of an intention", () => {
  let made = 0;
  const makeKey = () => `key-${++made}`;
  const body = { unit_id: 763, payment_plan_id: 25, extras: [] };

  test("is the same for the same request, also after a reload", () => {
    expect(draft().keyFor(body, makeKey)).toBe(draft().keyFor({ ...body }, makeKey));
  });

  test("is another for another request", () => {
    const first = draft().keyFor(body, makeKey);
    expect(draft().keyFor({ ...body, payment_plan_id: 26 }, makeKey)).not.toBe(first);
    expect(draft().keyFor({ ...body, unit_id: 764 }, makeKey)).not.toBe(first);
  });

  test("is another once the home is held, or the key was forgotten", () => {
    const first = draft().keyFor(body, makeKey);
    draft().done(763, { bookingId: 9, reviewedTotal: "100.00" });
    const second = draft().keyFor(body, makeKey);
    draft().forgetKey(763);
    expect(new Set([first, second, draft().keyFor(body, makeKey)]).size).toBe(3);
  });
});

test("a held home is remembered with the total that was reviewed, and what was typed is forgotten", () => {
  draft().details = typed;
  draft().done(763, { bookingId: 9, reviewedTotal: "100.00" });
  expect(draft().details).toEqual(NO_DETAILS);
  expect(draft().held(763)).toEqual({ bookingId: 9, reviewedTotal: "100.00" });
  draft().forgetHeld(763);
  expect(draft().held(763)).toBeNull();
});

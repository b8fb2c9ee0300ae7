import { describe, expect, it } from "vitest";
import { bodyOf, chosenOf, type Draft, EMPTY, faultsOf, isTyped, readDraft } from "./draft";

const MEERA = { id: 7, first_name: "Meera", last_name: "Joshi", email: "meera@example.com", phone: "+919812345678" };
const TARA = { first_name: " Tara ", last_name: "Sen", email: "tara@example.com ", phone: "+91 98123 45678" };
const PROJECT = { extras: [{ id: 1 }, { id: 2 }], payment_plans: [{ id: 5 }] };
const draft = (change: Partial<Draft>): Draft => ({ ...EMPTY, unitId: 30, person: MEERA, ...change });

describe("a booking that is being typed", () => {
  it("is for somebody known by their id, and for somebody new by what was typed, without its margins", () => {
    expect(bodyOf(draft({ walkIn: TARA }), PROJECT)).toEqual({
      ...{ unit_id: 30, customer_id: 7, payment_plan_id: null, extras: [], special_requests: null },
    });
    expect(bodyOf(draft({ walkIn: TARA, who: "walkIn" }), PROJECT)).toEqual({
      ...{ unit_id: 30, payment_plan_id: null, extras: [], special_requests: null },
      customer: { first_name: "Tara", last_name: "Sen", email: "tara@example.com", phone: "+91 98123 45678" },
    });
  });

  it("takes with it what its project has, and nothing that was chosen for another", () => {
    const chosen = draft({ planId: 5, extras: { 1: 2, 9: 1 }, wishes: " A ramp " });
    expect(bodyOf(chosen, PROJECT)).toMatchObject({
      ...{ payment_plan_id: 5, extras: [{ extra_id: 1, quantity: 2 }], special_requests: "A ramp" },
    });
    expect(chosenOf(draft({ planId: 6, extras: { 9: 1 } }), PROJECT)).toEqual({ planId: null, extras: {} });
  });

  it("says what is missing, and only of the buyer that is meant", () => {
    expect(faultsOf(EMPTY)).toEqual({ unit_id: "unit", customer_id: "buyer" });
    expect(
      faultsOf(draft({ who: "walkIn", walkIn: { ...TARA, last_name: " ", email: "tara", phone: "98123" } })),
    ).toEqual({ "customer.last_name": "name", "customer.email": "email", "customer.phone": "phone" });
    expect(bodyOf(draft({ person: null }), PROJECT)).toBeNull();
    expect(faultsOf(draft({ walkIn: { ...TARA, email: "" } }))).toEqual({});
  });

  it("is worth keeping as soon as somebody could miss it", () => {
    expect(isTyped({ ...EMPTY, projectId: 3 })).toBe(false);
    expect(isTyped({ ...EMPTY, wishes: "A ramp" })).toBe(true);
    expect(isTyped(draft({}))).toBe(true);
  });

  it("is read from a device that has kept an older or a broken one", () => {
    expect(readDraft(null)).toEqual(EMPTY);
    expect(readDraft({ walkIn: { first_name: "Tara" } } as unknown as Partial<Draft>).walkIn.phone).toBe("");
  });
});

import { describe, expect, it, test } from "vitest";
import * as charges from "./charges";
import { parseParts, sumOf, WHOLE, written } from "./decimals";
import * as extras from "./extras";
import * as plans from "./plans";
import { equalShares, monthlyStages, monthsLater, PRESETS, type Preset, presetPlan } from "./presets";

const SAY = { plan: (preset: string) => preset, stage: (stage: string, number: number) => `${stage} ${number}` };
const preset = (name: Preset, taken: string[] = []) => presetPlan(name, SAY, "2026-11-30", taken);

describe("percents", () => {
  it("add up exactly where floats would not", () => {
    expect(sumOf(["33.3333", "33.3333", "33.3334"])).toBe(WHOLE);
    expect(sumOf(["0.1", "0.2", "99.7"])).toBe(WHOLE);
    expect(sumOf(["33.33", "33.33", "33.33"])).not.toBe(WHOLE);
  });

  it.each([
    ["12.5", "12.5"],
    [" 1,200 % ", "1200"],
    ["0.0001", "0.0001"],
    ["₹2,500.50", "2500.5"],
  ])("%s is %s", (typed, read) => expect(written(parseParts(typed) ?? 0n)).toBe(read));

  it.each(["", "-1", "1e3", "12.", ".5", "1.23456", "ten"])("%s is none", (typed) =>
    expect(parseParts(typed)).toBeNull(),
  );
});

describe("payment plans", () => {
  it.each(PRESETS)("%s adds up to 100 and is whole", (name) => {
    const form = { plans: [preset(name)] };
    expect(plans.missingPercent(preset(name))).toBe(0n);
    expect(plans.faultsOf(form)).toEqual({});
    expect(plans.isWhole(form)).toBe(true);
  });

  it("of every kind have one to begin with", () => {
    expect(new Set(PRESETS.map((name) => preset(name).plan_type))).toEqual(new Set(plans.PLAN_TYPES));
  });

  it("have names of their own, and dates that there are", () => {
    expect(preset("linked", ["linked", "linked 2"]).name).toBe("linked 3");
    expect(preset("installments").stages[1]?.due_date).toBe("2027-02-28");
    expect(monthsLater("2026-01-15", 12)).toBe("2027-01-15");
  });

  it("that are short are not whole, and the next stage is what is missing", () => {
    const linked = preset("linked");
    const short = { ...linked, stages: linked.stages.slice(0, -1) };
    expect(plans.isWhole({ plans: [short] })).toBe(false);
    expect(plans.nextStage(short).percent).toBe("10");
  });

  it("are not whole with a stage that says too little", () => {
    const { stages, ...rest } = preset("full");
    const change = (with_: Partial<plans.StageRow>) =>
      plans.faultsOf({ plans: [{ ...rest, stages: stages.map((stage) => ({ ...stage, ...with_ })) }] });
    const at = (name: string) => `payment_plans.0.stages.0.${name}`;
    expect(change({ falls_due: "on_date" })).toEqual({ [at("due_date")]: "missing" });
    expect(change({ percent: "0", name: " " })).toEqual({ [at("percent")]: "percent", [at("name")]: "missing" });
    expect(change({ grace_days: "366" })).toEqual({ [at("grace_days")]: "count" });
  });

  it("send a date and a phase only where they fall due with one", () => {
    const stage = plans.emptyStage({ name: "a", percent: "100", due_date: "2027-01-01", phase_id: "3" });
    const sent = (falls_due: plans.FallsDue) =>
      plans.askedOf({ plans: [{ ...preset("full"), stages: [{ ...stage, falls_due }] }] }).payment_plans[0]?.stages[0];
    expect(sent("on_date")).toMatchObject({ due_date: "2027-01-01", phase_id: null });
    expect(sent("on_phase")).toMatchObject({ due_date: null, phase_id: 3 });
    expect(sent("on_handover")).toMatchObject({ due_date: null, phase_id: null });
  });
});

describe("equal monthly instalments", () => {
  it.each([1, 3, 7, 11, 13, 17, 29, 60, 113, 120])(
    "%i of them are exactly 100, and differ by a hair at most",
    (count) => {
      const shares = equalShares(count);
      expect(shares).toHaveLength(count);
      expect(sumOf(shares)).toBe(WHOLE);
      const parts = shares.map((share) => parseParts(share) ?? 0n);
      expect((parts[0] ?? 0n) - (parts.at(-1) ?? 0n)).toBeLessThanOrEqual(1n);
    },
  );

  it("are a month apart, also from the last day of one", () => {
    const stages = monthlyStages(3, "2027-01-31", (number) => `No. ${number}`);
    expect(stages.map(({ due_date }) => due_date)).toEqual(["2027-01-31", "2027-02-28", "2027-03-31"]);
    expect(stages.map(({ percent }) => percent)).toEqual(["33.3334", "33.3333", "33.3333"]);
    expect(plans.isWhole({ plans: [{ ...preset("installments"), stages }] })).toBe(true);
  });
});

test("charges say the same however they are typed", () => {
  const read = { name: "Floor rise", kind: "per_floor" as const, rate: 25.5, taxable: true, from_floor: 4 };
  const form = charges.formOf({ currency: "INR", charges: [read], taxes: [{ name: "GST", percent: 5 }] });
  const typed = { ...form, charges: form.charges.map((row) => ({ ...row, key: "x", rate: " 25.50 " })) };
  expect(charges.meaningOf(typed)).toBe(charges.meaningOf(form));
  expect(charges.askedOf(form).charges).toEqual([read]);
});

test("charges and taxes of more than 100 per cent, and those without a name, are held", () => {
  const form = {
    charges: [{ ...charges.emptyCharge(), name: "Club", kind: "percent_of_base" as const, rate: "101" }],
    taxes: [{ ...charges.emptyTax(), percent: "5" }],
  };
  expect(charges.faultsOf(form)).toEqual({ "charges.0.rate": "percent", "taxes.0.name": "missing" });
});

test("extras with the same name, or without a price, are held; prices are exact", () => {
  const row = { ...extras.emptyExtra(), name: "Parking", price: "3.5 lakh", quantity: "40" };
  expect(extras.askedOf({ extras: [row] }).extras[0]).toMatchObject({ price: "350000.00", quantity: 40 });
  const form = { extras: [row, { ...row, price: "", quantity: "many" }] };
  expect(extras.faultsOf(form)).toEqual({
    "extras.1.name": "twice",
    "extras.1.price": "missing",
    "extras.1.quantity": "count",
  });
});

import { describe, expect, test } from "vitest";
import { changesOf, type Details, detailsBody, detailsOf, faultsOf, NO_DETAILS, NOBODY, readAmount } from "./details";

const withPerson = (person: Partial<typeof NOBODY>): Details => ({
  ...NO_DETAILS,
  co_applicants: [{ ...NOBODY, ...person }],
});

describe("an amount as people type it", () => {
  test.each([
    ["50,00,000", "5000000"],
    ["₹ 50,00,000", "5000000"],
    ["AED 1 250 000.50", "1250000.50"],
    ["0050", "50"],
    ["12.5", "12.5"],
  ])("%s is %s", (typed, read) => expect(readAmount(typed)).toBe(read));

  test.each(["", "0", "0.00", "fifty lakh", "50 lakh", "-5", "1.234", "1e6", "12345678901234"])("%s is none", (typed) =>
    expect(readAmount(typed)).toBeNull(),
  );
});

test("what was left empty is not sent", () => {
  expect(detailsBody(withPerson({ first_name: " Asha ", last_name: "Rao" }))).toEqual({
    co_applicants: [{ first_name: "Asha", last_name: "Rao", relationship: null, phone: null, email: null }],
    loan_amount: null,
    special_requests: null,
  });
});

test("an amount that is none is sent as typed, for the API to refuse", () => {
  expect(detailsBody({ ...NO_DETAILS, loan_amount: "a lot" }).loan_amount).toBe("a lot");
});

test("a booking's details come back into the form and out again unchanged", () => {
  const kept = {
    co_applicants: [{ first_name: "Asha", last_name: "Rao", relationship: null, phone: "+919812345678", email: null }],
    loan_amount: "5000000.00",
    special_requests: "Two lines\nof wishes",
  };
  expect(detailsBody(detailsOf(kept))).toEqual({ ...kept, loan_amount: "5000000" });
});

test("faults are named by the API's paths", () => {
  const details = withPerson({ first_name: " ", last_name: "Rao", phone: "98123 45678", email: "asha" });
  expect(faultsOf({ ...details, loan_amount: "x" })).toEqual({
    "co_applicants.0.first_name": "needed",
    "co_applicants.0.phone": "phone",
    "co_applicants.0.email": "email",
    loan_amount: "amount",
  });
  expect(faultsOf(NO_DETAILS)).toEqual({});
});

test("only what differs is a change", () => {
  const before = { ...withPerson({ first_name: "Asha", last_name: "Rao" }), loan_amount: "5000000" };
  expect(changesOf(before, { ...before, loan_amount: "50,00,000" })).toEqual({});
  expect(changesOf(before, { ...before, loan_amount: "" })).toEqual({ loan_amount: null });
  expect(changesOf(before, { ...before, co_applicants: [] })).toEqual({ co_applicants: [] });
});

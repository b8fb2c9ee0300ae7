import { expect, it } from "vitest";
import { filterOf, isEverything, isSame } from "./filter";

const of = (query: string) => filterOf((name) => new URLSearchParams(query).get(name) ?? "");

it("reads the filters of an address", () => {
  expect(of("status=token_paid&project=7&payment=partly_paid&q=+Meera+&sort=-amount&open=12")).toEqual({
    ...{ status: "token_paid", project_id: 7, payment_status: "partly_paid", q: "Meera", sort: "-amount" },
  });
});

it("leaves out what cannot be meant", () => {
  expect(of("status=sold&project=-1&payment=all&q=+&sort=price")).toEqual({});
  expect(of("project=1e3")).toEqual({});
  expect(of("project=99999999999999999999")).toEqual({});
  expect(of(`q=${"x".repeat(200)}`).q).toHaveLength(100);
});

it("knows the same filter, in whichever order the address names it", () => {
  expect(isSame(of("q=a&status=reserved"), of("status=reserved&q=a"))).toBe(true);
  expect(isSame(of("status=reserved"), of("status=expired"))).toBe(false);
});

it("takes an order for no filter", () => {
  expect(isEverything(of("sort=hold"))).toBe(true);
  expect(isEverything(of("sort=hold&q=a"))).toBe(false);
});

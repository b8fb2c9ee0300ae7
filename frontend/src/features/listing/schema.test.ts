import { describe, expect, it } from "vitest";
import { activeOf, addressOf, NOTHING, readAsked } from "./schema";

const plain = { ...NOTHING, sort: "featured", page: 1 } as const;

describe("an address of the list", () => {
  it("is read as it was made", () => {
    const asked = {
      q: "old brickworks",
      city: "Pune",
      project_type: "residential",
      status: "construction",
      unit_type: "4BHK+",
      min_price: "5000000",
      max_price: "15000000.50",
      available: "true",
      sort: "-price",
      page: 3,
    } as const;
    const address = addressOf(asked);
    expect(address).toContain("unit_type=4BHK%2B");
    expect(readAsked(Object.fromEntries(new URL(address, "http://plinth.invalid").searchParams))).toEqual(asked);
  });

  it("says nothing of what is as it is by default", () => {
    expect(addressOf(plain)).toBe("/projects");
    expect(addressOf({ ...plain, page: 2 })).toBe("/projects?page=2");
  });

  it("of a form without anything filled in asks for nothing", () => {
    expect(readAsked({ q: "", city: "", min_price: "", status: "", available: "", sort: "featured" })).toEqual(plain);
  });

  it.each([
    { project_type: "castle" },
    { status: "constructor" },
    { unit_type: "4BHK " },
    { min_price: "cheap" },
    { min_price: "-5" },
    { max_price: "1e9" },
    { max_price: "0" },
    { max_price: "99999999999999999999" },
    { available: "false" },
    { available: "yes" },
    { sort: "cheapest" },
    { page: "0" },
    { page: "-1" },
    { page: "two" },
    { page: "1.5" },
    { q: "   " },
    { q: "\u0000\u202e" },
    { surprise: "x" },
  ])("with nonsense in it is read as if that were not there: %j", (query) => {
    expect(readAsked(query)).toEqual(plain);
  });

  it("takes the first of what is said twice", () => {
    expect(readAsked({ city: ["Pune", "Mumbai"], page: ["2", "3"] })).toMatchObject({ city: "Pune", page: 2 });
  });

  it("puts prices in their order, and takes commas out of them", () => {
    expect(readAsked({ min_price: "2,00,00,000", max_price: "5000000" })).toMatchObject({
      min_price: "5000000",
      max_price: "20000000",
    });
  });

  it("keeps within what the API takes", () => {
    expect(readAsked({ page: "999999999999999999999" }).page).toBe(100_000);
    expect([...readAsked({ q: "🧱".repeat(300) }).q]).toHaveLength(100);
    expect(readAsked({ q: "a\tb\nc" }).q).toBe("a b c");
  });
});

it("lists the filters that are set, in the order of the form", () => {
  expect(activeOf({ ...NOTHING, available: "true", city: "Pune" })).toEqual(["city", "available"]);
});

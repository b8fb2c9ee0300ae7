import { describe, expect, it } from "vitest";
import { changesOf, differing, missingIn } from "./schema";

const before = {
  id: 1,
  first_name: "Meera",
  last_name: "Joshi",
  phone: "+919812345678",
  address: "4 Hill Road, Pune",
  date_of_birth: null,
  preferred_contact_method: "email",
} as const;
const typed = { ...before, id: undefined, date_of_birth: "" };

describe("a change of one's profile", () => {
  it("names only what was changed", () => {
    expect(changesOf(typed, before)).toEqual({});
    expect(changesOf({ ...typed, phone: "+911" }, before)).toEqual({ phone: "+911" });
  });

  it("takes away what was emptied", () => {
    expect(changesOf({ ...typed, address: "" }, before)).toEqual({ address: null });
    expect(changesOf({ ...typed, date_of_birth: "1990-02-28" }, before)).toEqual({ date_of_birth: "1990-02-28" });
  });

  it("needs a name and a number, and no address", () => {
    expect(missingIn({ ...typed, first_name: "", phone: "", address: "" })).toEqual([
      "customer.first_name",
      "customer.phone",
    ]);
  });

  it("can be told from another's", () => {
    expect(differing(before, { ...before, phone: "+912", date_of_birth: "1990-02-28" })).toEqual([
      "phone",
      "date_of_birth",
    ]);
    expect(differing(before, { ...before })).toEqual([]);
  });
});

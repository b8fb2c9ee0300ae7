import { describe, expect, it } from "vitest";
import { type Builder, changesOf, conflicts, faultsIn } from "./schema";

const before: Builder = {
  id: 1,
  company_name: "Lintel & Sons",
  license_number: "P-1",
  phone: "+912025530188",
  address: "14 Quarry Road, Pune",
  website: "https://lintel.example",
  description: null,
  currency: "INR",
  timezone: "Asia/Kolkata",
  verified: true,
  role: "owner",
  permissions: [],
};

describe("a change of the builder's profile", () => {
  it("names only what differs from how it was", () => {
    expect(changesOf({}, before)).toEqual({});
    expect(changesOf({ phone: " +912025530188 ", website: "lintel.example", description: "" }, before)).toEqual({});
    expect(changesOf({ phone: "+912025530189" }, before)).toEqual({ phone: "+912025530189" });
  });

  it("takes away what was emptied", () => {
    expect(changesOf({ website: " " }, before)).toEqual({ website: null });
  });

  it("needs a name, a number and an address", () => {
    expect(faultsIn(changesOf({ company_name: "", website: "", phone: "12" }, before))).toEqual({
      company_name: "missing",
      phone: "phone",
    });
  });

  it("meets another's where both changed the same to something else", () => {
    const mine = changesOf({ phone: "+911", address: "1 New Street" }, before);
    expect(conflicts(mine, { ...before, phone: "+912", address: "1 New Street", company_name: "Lintel" })).toEqual([
      "phone",
    ]);
  });
});

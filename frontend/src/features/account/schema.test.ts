import { describe, expect, it } from "vitest";
import { checkRegistration, checkSignIn, registration } from "./schema";

const buyer = {
  "customer.first_name": "Meera",
  "customer.last_name": "Joshi",
  "customer.phone": "+91 98123 45678",
  email: "meera@example.com",
  password: " eight ch",
};
const company = {
  "builder.company_name": "Lintel & Sons",
  "builder.license_number": "L-1",
  "builder.address": "4 Brick Lane, Pune",
  "builder.website": "",
  "builder.currency": "INR",
  "builder.timezone": "Asia/Kolkata",
  "builder.phone": "+912012345678",
  email: "office@lintel.example",
  password: "a house of bricks",
};

describe("a registration", () => {
  it("of a buyer and of a builder is taken when everything is there", () => {
    expect(checkRegistration("customer", buyer)).toEqual({});
    expect(checkRegistration("builder", company)).toEqual({});
  });

  it("names everything that is missing, and nothing of the other kind", () => {
    expect(Object.keys(checkRegistration("customer", {}))).toEqual(Object.keys(buyer));
    expect(checkRegistration("builder", {})).not.toHaveProperty(["builder.website"]);
    expect(checkRegistration("builder", {})).not.toHaveProperty(["customer.phone"]);
  });

  it.each([
    ["email", "meera", "email"],
    ["email", "meera joshi@example.com", "email"],
    ["customer.phone", "98123 45678", "phone"],
    ["customer.phone", "+91", "phone"],
    ["password", "seven77", "shortPassword"],
    ["password", "x".repeat(129), "longPassword"],
  ])("with %s %j is %s", (name, value, fault) => {
    expect(checkRegistration("customer", { ...buyer, [name]: value })).toEqual({ [name]: fault });
  });

  it("sends a password as it was typed, and only what its kind has", () => {
    expect(registration("customer", { ...buyer, ...company, ...buyer })).toEqual({
      email: "meera@example.com",
      password: " eight ch",
      user_type: "customer",
      customer: {
        first_name: "Meera",
        last_name: "Joshi",
        phone: "+91 98123 45678",
        preferred_contact_method: "email",
      },
    });
  });

  it.each([
    ["", null],
    ["lintel.example", "https://lintel.example"],
    ["http://lintel.example", "http://lintel.example"],
    ["HTTPS://lintel.example", "HTTPS://lintel.example"],
  ])("makes of the website %j %j", (website, sent) => {
    expect(registration("builder", { ...company, "builder.website": website }).builder?.website).toBe(sent);
  });
});

describe("a sign-in", () => {
  it("needs both, and judges neither", () => {
    expect(checkSignIn({ email: "", password: "" })).toEqual({ email: "missing", password: "missing" });
    expect(checkSignIn({ email: "someone", password: " " })).toEqual({});
  });
});

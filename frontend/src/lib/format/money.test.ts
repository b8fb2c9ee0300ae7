import { describe, expect, it } from "vitest";
import { formatMoney, speakMoney } from "./money";

// Intl writes a space that does not break between a code and its number.
const written = (amount: string, currency: string) => formatMoney(amount, currency, "en").replace(/\s/g, " ");
const spoken = (amount: string, currency: string) => {
  const { number, unit } = speakMoney(amount, currency, "en");
  return `${number.replace(/\s/g, " ")}${unit ? ` ${unit}` : ""}`;
};

describe("an amount in full", () => {
  it.each([
    ["13153140.00", "INR", "₹1,31,53,140"],
    ["13153140.50", "INR", "₹1,31,53,140.50"],
    ["0.00", "INR", "₹0"],
    ["-450000.00", "INR", "-₹4,50,000"],
    ["731000.00", "AED", "AED 731,000"],
    ["731000.25", "AED", "AED 731,000.25"],
    ["98000000.00", "JPY", "¥98,000,000"],
    ["1234.50", "KWD", "KWD 1,234.500"],
    ["1250000.00", "USD", "$1,250,000"],
  ])("%s %s is %s", (amount, currency, text) => {
    expect(written(amount, currency)).toBe(text);
  });

  it("is exact where a float is not", () => {
    expect(written("9999999999999.99", "INR")).toBe("₹99,99,99,99,99,999.99");
    expect(written("90071992547409.93", "INR")).toBe("₹9,00,71,99,25,47,409.93");
  });

  it("has the same digits in Hindi", () => {
    expect(formatMoney("13153140.00", "INR", "hi")).toBe("₹1,31,53,140");
  });
});

describe("an amount in prose", () => {
  it.each([
    ["8450000.00", "₹84.5 lakh"],
    ["16990000.00", "₹1.7 crore"],
    ["12750000.00", "₹1.28 crore"],
    ["100000.00", "₹1 lakh"],
    ["9990000.00", "₹99.9 lakh"],
    ["9994999.00", "₹99.9 lakh"],
    ["10000000.00", "₹1 crore"],
    ["1426000000.00", "₹143 crore"],
  ])("%s rupees are %s", (amount, text) => {
    expect(spoken(amount, "INR")).toBe(text);
  });

  it("is never a hundred lakh", () => {
    expect(spoken("9999999.00", "INR")).toBe("₹1 crore");
    expect(spoken("9995000.00", "INR")).toBe("₹1 crore");
    expect(spoken("-9999999.00", "INR")).toBe("-₹1 crore");
  });

  it("below a lakh is the amount itself, rounded as it is said", () => {
    expect(spoken("99999.00", "INR")).toBe("₹1 lakh");
    expect(spoken("45000.00", "INR")).toBe("₹45,000");
    expect(spoken("0.00", "INR")).toBe("₹0");
  });

  it.each([
    ["731000.00", "AED", "AED 731K"],
    ["6880000.00", "AED", "AED 6.88M"],
    ["98000000.00", "JPY", "¥98M"],
    ["250000.00", "KWD", "KWD 250K"],
  ])("%s %s is %s", (amount, currency, text) => {
    expect(spoken(amount, currency)).toBe(text);
  });
});

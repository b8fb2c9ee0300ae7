import { describe, expect, it } from "vitest";
import { isLocale, preferredLocale } from "./locales";

describe("a reader's language", () => {
  it.each([
    ["hi-IN,hi;q=0.9,en;q=0.8", "hi"],
    ["en-GB,en;q=0.9,hi;q=0.8", "en"],
    ["fr-FR,fr;q=0.9,hi;q=0.5,en;q=0.4", "hi"],
    ["en;q=0.2, hi;q=0.7", "hi"],
    ["HI", "hi"],
  ])("is the one of ours that they like best: %s", (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });

  it("is never one that they refuse", () => {
    expect(preferredLocale("hi;q=0, en;q=0.1")).toBe("en");
    expect(preferredLocale("hi;q=0")).toBe("en");
  });

  it.each([[null], [""], ["*"], ["fr"], [";;;,=,q"], ["hi;q=many"], ["constructor"]])(
    "is English where nothing else can be made out: %j",
    (header) => {
      expect(preferredLocale(header)).toBe("en");
    },
  );

  it("is known by its tag alone", () => {
    expect(isLocale("hi")).toBe(true);
    expect(isLocale("hi-IN")).toBe(false);
    expect(isLocale("toString")).toBe(false);
    expect(isLocale(undefined)).toBe(false);
  });
});

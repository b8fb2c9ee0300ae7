import { describe, expect, it } from "vitest";
import { nextPage } from "./next-page";

describe("the page to go on to", () => {
  it("is one of ours, with its query and its anchor", () => {
    expect(nextPage("/projects/kiln-house?unit=12#plan")).toBe("/projects/kiln-house?unit=12#plan");
    expect(nextPage("/")).toBe("/");
  });

  it("is none if none is named, or several are", () => {
    expect(nextPage(undefined)).toBeNull();
    expect(nextPage(null)).toBeNull();
    expect(nextPage("")).toBeNull();
    expect(nextPage(["/home", "/projects"])).toBeNull();
  });

  it.each([
    "https://elsewhere.example/",
    "//elsewhere.example/",
    "/\\elsewhere.example",
    "\\\\elsewhere.example",
    "/\t/elsewhere.example",
    "/\n/elsewhere.example",
    "/.//elsewhere.example",
    "/home/..//elsewhere.example",
    "/%2e//elsewhere.example",
    "javascript:alert(1)",
    " /home",
    "home",
  ])("is never another site's: %j", (wanted) => {
    expect(nextPage(wanted)).toBeNull();
  });

  it("stays within us, however many dots it has", () => {
    expect(nextPage("/../../home")).toBe("/home");
    expect(nextPage("/a/b/../../home?next=//elsewhere.example")).toBe("/home?next=//elsewhere.example");
  });
});

import { describe, expect, it } from "vitest";
import { matches } from "./matching";

describe("what is looked for", () => {
  it.each([
    ["", "Kiln House"],
    ["kiln", "Kiln House"],
    ["house ki", "Kiln House"],
    ["b-12", "B-1204 at Kiln House"],
    ["creche", "Crèche"],
    ["CRÈCHE", "creche"],
    ["मेरा", "मेरा घर"],
    ["  sign  ", "Sign out"],
  ])("%j finds %j", (query, text) => {
    expect(matches(query, text)).toBe(true);
  });

  it.each([
    ["kiln tower", "Kiln House"],
    ["zzz", "Kiln House"],
    ["मीरा", "मेरा घर"],
  ])("%j does not find %j", (query, text) => {
    expect(matches(query, text)).toBe(false);
  });
});

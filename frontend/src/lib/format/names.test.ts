import { describe, expect, it } from "vitest";
import { initialsOf } from "./names";

describe("the initials of a name", () => {
  it.each([
    ["Meera Joshi", "MJ"],
    ["  asha   kulkarni ", "AK"],
    ["Ana Maria de Souza", "AS"],
    ["Prince", "P"],
    ["मीरा जोशी", "मीजो"],
    ["👩‍👧 Family", "👩‍👧F"],
    ["", ""],
  ])("of %j are %j", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

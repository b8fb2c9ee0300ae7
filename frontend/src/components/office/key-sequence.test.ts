import { expect, it } from "vitest";
import { completed, SEQUENCE_MS } from "./key-sequence";

const known = (keys: string) => ["?", "g b", "b", "j"].includes(keys);

it("knows one key at once and two keys as one, if they follow each other soon", () => {
  expect(completed("?", 0, null, known)).toBe("?");
  expect(completed("g", 0, null, known)).toBeNull();
  expect(completed("b", 500, { key: "g", at: 0 }, known)).toBe("g b");
  expect(completed("b", SEQUENCE_MS + 1, { key: "g", at: 0 }, known)).toBe("b");
  expect(completed("j", 500, { key: "g", at: 0 }, known)).toBe("j");
  expect(completed("x", 500, { key: "g", at: 0 }, known)).toBeNull();
});

import { expect, it } from "vitest";
import { stateOf } from "./pin-codes";

it("a PIN code tells its state, where one can", () => {
  const states = ["411 001", "403001", "560001", "110001", "600028", "700016"].map(stateOf);
  expect(states).toEqual(["Maharashtra", "Goa", "Karnataka", "Delhi", "Tamil Nadu", "West Bengal"]);
});

it("one of a circle with several states, or of somewhere else, does not", () => {
  for (const pin of ["201301", "737101", "011001", "41100", "SW1A 1AA", ""]) expect(stateOf(pin), pin).toBeNull();
});

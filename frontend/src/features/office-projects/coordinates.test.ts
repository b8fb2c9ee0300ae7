import { expect, it } from "vitest";
import { coordinatesIn } from "./coordinates";

it("both figures of a place are found in what a map copies", () => {
  expect(coordinatesIn("18.5204, 73.8567")).toEqual({ latitude: "18.5204", longitude: "73.8567" });
  expect(coordinatesIn(" (-33.9°; 18.4°) ")).toEqual({ latitude: "-33.9", longitude: "18.4" });
});

it("one figure, or what is no place, is left as it is", () => {
  for (const text of ["18.5204", "91, 10", "10, 181", "Pune, Maharashtra", "1,20,000"]) {
    expect(coordinatesIn(text), text).toBeNull();
  }
});

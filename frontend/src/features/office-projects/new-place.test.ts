import { expect, it } from "vitest";
import { placeIn } from "./new-place";

it("an address tells its city, and with a PIN code its state", () => {
  expect(placeIn("14 Quarry Road, Pune")).toEqual({ city: "Pune", state: "" });
  expect(placeIn("2nd floor, 14 Quarry Road, Pune - 411 001, India")).toEqual({ city: "Pune", state: "Maharashtra" });
  expect(placeIn("8 Dock Street, Kochi, Kerala 682001")).toMatchObject({ state: "" });
  expect(placeIn("14 MG Road, Bengaluru, Karnataka 560001")).toEqual({ city: "Bengaluru", state: "Karnataka" });
});

it("what is no city is not taken for one", () => {
  for (const address of ["14 Quarry Road", "Quarry Road", "Plot 7, Sector 12", ""]) {
    expect(placeIn(address).city, address).toBe("");
  }
});

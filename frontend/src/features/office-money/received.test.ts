import { expect, it } from "vitest";
import { dayAt } from "@/lib/format/time";
import { receivedAt } from "./received";

const NOW = new Date("2026-11-25T20:00:00Z");

it("leaves today to the API, by the calendar of the place", () => {
  expect(receivedAt("2026-11-26", "Asia/Kolkata", NOW)).toBeNull();
  expect(receivedAt("2026-11-25", "Asia/Kolkata", NOW)).toBe("2026-11-25T12:00:00Z");
});

it("finds a moment of the day wherever it is", () => {
  for (const zone of ["Asia/Kolkata", "Asia/Dubai", "Pacific/Kiritimati", "Pacific/Auckland", "Pacific/Pago_Pago"]) {
    const moment = receivedAt("2026-03-02", zone, NOW);
    expect(dayAt(zone, new Date(moment ?? "")), zone).toBe("2026-03-02");
  }
});

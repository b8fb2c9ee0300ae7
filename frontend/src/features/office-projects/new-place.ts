import { stateOf } from "./pin-codes";

const PIN = /\b[1-9]\d{2} ?\d{3}\b/;
// What addresses end in that is no city.
const COUNTRIES = /^(india|bharat|uae|united arab emirates)$/i;

/** The city and state of an address on one line, as far as it tells them: `14 Quarry Road, Pune 411001`. */
export function placeIn(address: string): { city: string; state: string } {
  const state = stateOf(PIN.exec(address)?.[0] ?? "") ?? "";
  const parts = address
    .split(",")
    .map((part) =>
      part
        .replace(PIN, "")
        .replace(/[-–\s]+$/, "")
        .trim(),
    )
    .filter((part) => part !== "" && !COUNTRIES.test(part) && part.toLowerCase() !== state.toLowerCase());
  const last = parts.at(-1) ?? "";
  // A street is no city, and whoever wrote nothing else did not say one.
  const city = parts.length > 1 && !/\d/.test(last) ? last : "";
  return { city, state };
}

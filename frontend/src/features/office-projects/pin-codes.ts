// The first two digits of an Indian PIN code are its postal circle; only those that lie in one state are here.
const STATES: Record<string, readonly string[]> = {
  Delhi: ["11"],
  Haryana: ["12", "13"],
  Punjab: ["14", "15"],
  "Himachal Pradesh": ["17"],
  Rajasthan: ["30", "31", "32", "33", "34"],
  Gujarat: ["36", "37", "38"],
  Maharashtra: ["41", "42", "43", "44"],
  "Madhya Pradesh": ["45", "46", "47", "48"],
  Chhattisgarh: ["49"],
  Telangana: ["50"],
  "Andhra Pradesh": ["51", "52"],
  Karnataka: ["56", "57", "58", "59"],
  "Tamil Nadu": ["61", "62", "63", "64"],
  Kerala: ["67", "69"],
  Odisha: ["75", "76", "77"],
  Assam: ["78"],
};
// Three digits where states share the first two.
const NARROWER: Record<string, string> = {
  "400": "Maharashtra",
  "401": "Maharashtra",
  "402": "Maharashtra",
  "403": "Goa",
  "404": "Maharashtra",
  "600": "Tamil Nadu",
  "700": "West Bengal",
};

/** The Indian state that a PIN code lies in, where the code says it. */
export function stateOf(pin: string): string | null {
  const digits = pin.replaceAll(" ", "");
  if (!/^[1-9]\d{5}$/.test(digits)) return null;
  const narrower = NARROWER[digits.slice(0, 3)];
  if (narrower) return narrower;
  return Object.entries(STATES).find(([, circles]) => circles.includes(digits.slice(0, 2)))?.[0] ?? null;
}

// Intl keeps some cities' former names (CLDR never renames a zone); people look for the present one.
const RENAMED: Record<string, string> = {
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
};

/** The time zones of the world, by their IANA names. */
export function timeZones(): string[] {
  return [...new Set(Intl.supportedValuesOf("timeZone").map(presentName))].sort();
}

/** A time zone by its city's present name: Asia/Kolkata. */
export function presentName(zone: string): string {
  return RENAMED[zone] ?? zone;
}

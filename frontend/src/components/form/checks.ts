/** Whether somebody may have meant a phone number with its country code; whether there is such a number, the API says. */
export function looksLikePhone(typed: string): boolean {
  return /^\+[0-9 ().-]{7,}$/.test(typed);
}

/** An address as people write it, lintel.example, with the scheme that it needs to be one. */
export function withScheme(website: string): string | null {
  if (!website) return null;
  return /^https?:\/\//i.test(website) ? website : `https://${website}`;
}

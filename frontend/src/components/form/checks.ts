/** Whether somebody may have meant a phone number with its country code; whether there is such a number, the API says. */
export function looksLikePhone(typed: string): boolean {
  return /^\+[0-9 ().-]{7,}$/.test(typed);
}

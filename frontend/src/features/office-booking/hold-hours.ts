/** Typed hours as the API takes them: whole, at least one, as many as the project lets; null for anything else. */
export function hoursOf(typed: string, most: number): number | null {
  const text = typed.trim();
  if (!/^\d{1,3}$/.test(text)) return null;
  const hours = Number(text);
  return hours >= 1 && hours <= most ? hours : null;
}

/** Until when a hold (RFC 3339) runs that runs so many hours longer. */
export function extendedTo(until: string, hours: number): string {
  return new Date(Date.parse(until) + hours * 3_600_000).toISOString();
}

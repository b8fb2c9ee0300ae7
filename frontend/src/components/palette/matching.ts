/** Whether a text has every word of a query, or its beginning, whatever its accents and capitals. */
export function matches(query: string, text: string): boolean {
  const words = plain(text).split(/[^\p{L}\p{N}]+/u);
  return plain(query)
    .split(/\s+/)
    .filter(Boolean)
    .every((wanted) => words.some((word) => word.startsWith(wanted)) || plain(text).includes(wanted));
}

// Only marks of Latin letters are dropped: in Devanagari they are vowels.
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLocaleLowerCase()
    .trim();
}

/** Up to two initials of a name, in any script. */
export function initialsOf(name: string): string {
  const segments = new Intl.Segmenter(undefined, { granularity: "grapheme" });
  const first = (word: string) => segments.segment(word)[Symbol.iterator]().next().value?.segment ?? "";
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? words.at(-1) : undefined;
  return (first(words[0] ?? "") + (last ? first(last) : "")).toLocaleUpperCase();
}

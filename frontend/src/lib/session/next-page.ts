/** The page to go on to after signing in: one of ours, whatever the address bar says; null if none is named. */
export function nextPage(wanted: string | string[] | null | undefined): string | null {
  if (typeof wanted !== "string" || !wanted.startsWith("/")) return null;
  // "//host" and "/\host" are other hosts to a browser, and control characters are dropped before it looks.
  try {
    const url = new URL(wanted, "http://plinth.invalid");
    // "/.//host" is one, too, by the time that its dots are gone.
    if (url.host !== "plinth.invalid" || wanted.includes("\\") || url.pathname.startsWith("//")) return null;
    return url.pathname + url.search + url.hash;
  } catch {
    return null;
  }
}

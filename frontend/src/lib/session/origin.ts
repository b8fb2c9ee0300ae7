/** Whether the reader's browser came here over TLS, itself or by way of a proxy. */
export function isSecure(headers: Headers, url: { protocol: string }): boolean {
  return (headers.get("x-forwarded-proto") ?? url.protocol).startsWith("https");
}

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request was sent by a page of ours, or by no page at all.
 *
 * The cookies are SameSite=Lax; this refuses what gets past that, such as a form on a sibling subdomain. Browsers say
 * where a request comes from in Sec-Fetch-Site and Origin, which scripts cannot set (OWASP ASVS 5.0, 3.5.1 and 3.5.3).
 */
export function isFromOurPages(method: string, headers: Headers, host: string | null): boolean {
  if (SAFE.has(method)) return true;
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = headers.get("origin");
  if (origin === null) return false;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}

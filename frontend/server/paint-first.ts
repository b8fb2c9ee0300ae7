import type { ServerResponse } from "node:http";

// The scripts of a page come once there is something to see.
//
// Next.js asks for them in the head, as `async`. So they share the line with the styles, the fonts and the picture that
// the page is drawn with, and those that are there early run before the first paint. Here they are left out of the head;
// a line of script in their place asks for them when the browser reports that it has painted.
const HEAD_END = "</head>";
const CHUNK = /<script src="(\/_next\/static\/chunks\/[^"]+)" async="" nonce="([^"]+)"><\/script>/g;

// Runs in the page. One in a hidden tab is not painted, so there it does not wait; nor where paints are not reported.
// Whatever else may keep a paint from being reported, a page has loaded at some time.
const ASK = `(addresses) => {
  const { nonce } = document.currentScript;
  const reported = self.PerformanceObserver?.supportedEntryTypes?.includes("paint");
  const observer = reported && new PerformanceObserver(
    (entries) => entries.getEntriesByName("first-contentful-paint").length && ask(),
  );
  let asked = false;
  function ask() {
    if (asked) return;
    asked = true;
    observer && observer.disconnect();
    for (const src of addresses) {
      document.head.append(Object.assign(document.createElement("script"), { src, nonce, async: true }));
    }
  }
  if (!reported || document.visibilityState !== "visible") return ask();
  observer.observe({ type: "paint", buffered: true });
  document.addEventListener("visibilitychange", ask, { once: true });
  addEventListener("load", ask, { once: true });
}`.replace(/\n\s*/g, "");

/** Lets the page that is about to be written to `response` be painted before its scripts are asked for. */
export function paintFirst(response: ServerResponse): void {
  const { write, end } = response;
  const first =
    (method: typeof write | typeof end) =>
    (piece?: unknown, ...rest: unknown[]): unknown => {
      Object.assign(response, { write, end });
      return Reflect.apply(method, response, [isPage(response, piece) ? begun(piece) : piece, ...rest]);
    };
  Object.assign(response, { write: first(write), end: first(end) });
}

function isPage(response: ServerResponse, piece: unknown): piece is Uint8Array {
  const type = String(response.getHeader("content-type"));
  return piece instanceof Uint8Array && type.startsWith("text/html") && !response.hasHeader("content-length");
}

/** The first piece of a page. Latin-1 keeps every byte, also those of a character that the next piece completes. */
function begun(piece: Uint8Array): Buffer {
  return Buffer.from(withScriptsAfterPaint(Buffer.from(piece).toString("latin1")), "latin1");
}

/** The beginning of a page, with what its head would ask for as scripts put off until the first paint. */
function withScriptsAfterPaint(html: string): string {
  const end = html.indexOf(HEAD_END);
  if (end < 0) return html;
  const addresses: string[] = [];
  let nonce = "";
  const head = html.slice(0, end).replace(CHUNK, (_, address: string, given: string) => {
    addresses.push(address);
    nonce = given;
    return "";
  });
  if (addresses.length === 0) return html;
  return `${head}<script nonce="${nonce}">(${ASK})(${JSON.stringify(addresses)})</script>${html.slice(end)}`;
}

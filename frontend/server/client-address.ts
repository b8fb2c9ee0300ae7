import type { IncomingMessage } from "node:http";

// Next.js believes any X-Forwarded-For that it is sent, so whoever sends one could try passwords under a new address
// each time. Here it is kept only when it comes from a proxy that TRUSTED_PROXIES names (addresses, comma-separated).

const trusted = new Set(
  (process.env.TRUSTED_PROXIES ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean),
);

/** Leaves in a request only what may be believed of where it comes from. */
export function setClientAddress(request: IncomingMessage): void {
  const peer = request.socket.remoteAddress?.replace(/^::ffff:/, "");
  if (peer && trusted.has(peer)) return;
  request.headers["x-forwarded-for"] = peer ?? "";
  delete request.headers["x-forwarded-proto"];
  delete request.headers["x-forwarded-host"];
}

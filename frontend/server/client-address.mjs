// Loaded before the server (`node --import`): decides whose word is taken for where a request comes from.
//
// Next.js believes any X-Forwarded-For that it is sent, so whoever sends one could try passwords under a new address
// each time. Here it is kept only when it comes from a proxy that TRUSTED_PROXIES names (addresses, comma-separated).
import diagnostics from "node:diagnostics_channel";

const trusted = new Set(
  (process.env.TRUSTED_PROXIES ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean),
);

diagnostics.subscribe("http.server.request.start", ({ request, socket }) => {
  const peer = socket.remoteAddress?.replace(/^::ffff:/, "");
  if (peer && trusted.has(peer)) return;
  request.headers["x-forwarded-for"] = peer ?? "";
  delete request.headers["x-forwarded-proto"];
  delete request.headers["x-forwarded-host"];
});

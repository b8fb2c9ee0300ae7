/** Whether this server is up; whether the API is, too, is the API's to say. */
export function GET(): Response {
  return new Response("ok", { headers: { "cache-control": "no-store" } });
}

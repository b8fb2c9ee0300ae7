import "server-only";
import { headers } from "next/headers";

/** Where this site is reached: `WEB_ORIGIN`, or else where the reader reached it. */
export async function siteUrl(): Promise<URL> {
  if (process.env.WEB_ORIGIN) return new URL(process.env.WEB_ORIGIN);
  const asked = await headers();
  const host = asked.get("x-forwarded-host") ?? asked.get("host") ?? "localhost:3000";
  return new URL(`${asked.get("x-forwarded-proto") ?? "http"}://${host}`);
}

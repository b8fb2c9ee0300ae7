import { headers } from "next/headers";

/** Structured data (schema.org) for whoever reads pages by machine. */
export async function JsonLd({ data }: { data: Record<string, unknown> }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  // A name with "</script>" in it must not end the script.
  const json = JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");
  return (
    <script
      type="application/ld+json"
      nonce={nonce}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own, escaped above
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
}

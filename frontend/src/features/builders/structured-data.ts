import type { Builder } from "./api";

/** A builder for whoever reads pages by machine (schema.org Organization). */
export function organizationOf(builder: Builder, base: URL): Record<string, unknown> {
  return {
    "@type": "Organization",
    name: builder.company_name,
    url: new URL(`/builders/${builder.id}`, base).href,
    address: builder.address,
    identifier: builder.license_number,
    ...(builder.description && { description: builder.description }),
    ...(builder.website && { sameAs: builder.website }),
    areaServed: builder.cities,
  };
}

/** The site itself as search engines know it (schema.org), with the way to search it. */
export function siteData(name: string, description: string, site: URL): Record<string, unknown> {
  const organization = {
    "@type": "Organization",
    "@id": new URL("/#organization", site).href,
    name,
    url: site.href,
    logo: new URL("/icon.svg", site).href,
  };
  return {
    "@graph": [
      organization,
      {
        "@type": "WebSite",
        name,
        description,
        url: site.href,
        publisher: { "@id": organization["@id"] },
        potentialAction: {
          "@type": "SearchAction",
          target: `${new URL("/projects", site).href}?q={search_term_string}`,
          "query-input": "required name=search_term_string",
        },
      },
    ],
  };
}

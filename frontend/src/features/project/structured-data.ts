import type { Project } from "./api";

type Data = Record<string, unknown>;

/** A project as search engines know such things (schema.org): where it is, what is offered in it, and by whom. */
export function projectData(project: Project, brand: string, site: URL): Data {
  const url = new URL(`/projects/${project.slug}`, site).href;
  return { "@graph": [trail(project, brand, site), complex(project, url, site)] };
}

function trail({ name, city }: Project, brand: string, site: URL): Data {
  const steps: [string, string?][] = [[brand, "/"], [city, `/projects?city=${encodeURIComponent(city)}`], [name]];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(([step, path], index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: step,
      ...(path && { item: new URL(path, site).href }),
    })),
  };
}

function complex(project: Project, url: string, site: URL): Data {
  const builder = {
    "@type": "Organization",
    name: project.builder.company_name,
    url: new URL(`/builders/${project.builder.id}`, site).href,
  };
  const pictures = project.images.flatMap((picture) => picture.sources.at(-1)?.url ?? []);
  return {
    "@type": [project.project_type === "residential" ? "ApartmentComplex" : "Place", "Product"],
    "@id": url,
    url,
    name: project.name,
    ...(project.description && { description: project.description }),
    image: pictures.length > 0 ? pictures.map((path) => new URL(path, site).href) : [`${url}/share.png`],
    brand: builder,
    address: {
      "@type": "PostalAddress",
      streetAddress: project.address,
      addressLocality: project.city,
      addressRegion: project.state,
      postalCode: project.zipcode,
    },
    ...(project.latitude !== null && {
      geo: { "@type": "GeoCoordinates", latitude: project.latitude, longitude: project.longitude },
    }),
    amenityFeature: project.amenities.map((name) => ({ "@type": "LocationFeatureSpecification", name, value: true })),
    ...(project.project_type === "residential" && {
      numberOfAccommodationUnits: { "@type": "QuantitativeValue", value: project.units.total },
      numberOfAvailableAccommodationUnits: { "@type": "QuantitativeValue", value: project.available_units },
    }),
    ...(project.price_min && { offers: offers(project, builder, url) }),
  };
}

function offers(project: Project, seller: Data, url: string): Data {
  const ready = project.status === "completed" || project.status === "delivered";
  const availability = project.available_units === 0 ? "SoldOut" : ready ? "InStock" : "PreOrder";
  return {
    "@type": "AggregateOffer",
    url,
    lowPrice: project.price_min,
    highPrice: project.price_max,
    priceCurrency: project.currency,
    offerCount: project.available_units,
    availability: `https://schema.org/${availability}`,
    seller,
  };
}

import "server-only";
import { cache } from "react";
import { given } from "@/lib/api/answer";
import type { components, paths } from "@/lib/api/schema";
import { api } from "@/lib/api/server";
import { type Asked, activeOf, type FilterName, queryOf } from "./schema";

export type ProjectPage = components["schemas"]["ProjectPage"];
type Query = NonNullable<paths["/api/projects"]["get"]["parameters"]["query"]>;
export type City = components["schemas"]["CityResponse"];

const PER_PAGE = 12;

/** A page of the projects that are asked for; the last one, if there are not as many (any more). */
export async function readProjects(asked: Asked, limit = PER_PAGE): Promise<ProjectPage> {
  const query = { ...queryOf(asked), ...(await pricedIn(asked)), limit } as Query;
  const read = await given((await api()).GET("/api/projects", { params: { query } }));
  return read.items.length === 0 && read.total > 0 ? readProjects({ ...asked, page: read.pages }, limit) : read;
}

/** A limit on prices means the currency that it was offered in: 50 lakh rupees are not 50 lakh dirhams. */
async function pricedIn(asked: Asked): Promise<{ currency?: string }> {
  return asked.min_price || asked.max_price ? { currency: await readCurrency(asked.city) } : {};
}

export async function readCities(): Promise<City[]> {
  return (await given((await api()).GET("/api/projects/cities"))).items;
}

/** The currency that homes are priced in there, or mostly; limits on prices are offered in it. */
export const readCurrency = cache(async (city: string): Promise<string> => {
  const read = async (query: { limit: number; city?: string }) =>
    (await given((await api()).GET("/api/projects", { params: { query } }))).items[0]?.currency;
  return (city && (await read({ limit: 1, city }))) || (await read({ limit: 1 })) || "INR";
});

/** Of filters under which nothing is left, the one without which the most is. */
export async function tightestOf(asked: Asked): Promise<{ name: FilterName; total: number } | null> {
  const counts = await Promise.all(
    activeOf(asked).map(async (name) => {
      const { total } = await readProjects({ ...asked, [name]: "", page: 1 }, 1);
      return { name, total };
    }),
  );
  const best = counts.sort((one, other) => other.total - one.total)[0];
  return best && best.total > 0 ? best : null;
}

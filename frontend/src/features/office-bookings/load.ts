import "server-only";
import { api, found } from "@/lib/api/server";
import type { Counts, Page } from "./api";
import type { Filter } from "./filter";

export type ProjectName = { id: number; name: string };

/** What a filter leaves, and how many there are of each status, whichever it names. */
export type FirstBookings = { filter: Filter; page: Page; counts: Counts };

/** The first page of what a filter leaves: as many rows as the table asks for at once. */
export async function loadBookings(filter: Filter): Promise<FirstBookings> {
  const client = await api();
  const read = (query: Filter & { page: number; limit: number }) =>
    found(client.GET("/api/builder/bookings", { params: { query } }));
  const { status, sort: _, ...others } = filter;
  const [page, all] = await Promise.all([
    read({ ...filter, page: 1, limit: 100 }),
    status && read({ ...others, page: 1, limit: 1 }),
  ]);
  return { filter, page, counts: (all || page).stats.by_status };
}

/** The builder's projects, drafts included, by name. */
export async function loadProjects(): Promise<ProjectName[]> {
  const client = await api();
  const names: ProjectName[] = [];
  for (let page = 1, pages = 1; page <= pages; page++) {
    const query = { mine: true, sort: "name" as const, page, limit: 100 };
    const answer = await found(client.GET("/api/projects", { params: { query } }));
    pages = answer.pages;
    names.push(...answer.items.map(({ id, name }) => ({ id, name })));
  }
  return names;
}

import "server-only";
import { notFound } from "next/navigation";
import { given } from "@/lib/api/answer";
import type { components } from "@/lib/api/schema";
import { api, found } from "@/lib/api/server";

export type Builder = components["schemas"]["BuilderResponse"];
export type BuilderPage = components["schemas"]["BuilderPage"];
export type ProjectPage = components["schemas"]["ProjectPage"];

const BUILDERS_PER_PAGE = 20;
const PROJECTS_PER_PAGE = 12;

/** A page of the builders whose name has these words; the last one, if there are not as many. */
export async function readBuilders(q: string, page: number): Promise<BuilderPage> {
  const query = { ...(q && { q }), page, limit: BUILDERS_PER_PAGE };
  const read = await given((await api()).GET("/api/builders", { params: { query } }));
  return read.items.length === 0 && read.total > 0 ? readBuilders(q, read.pages) : read;
}

/** A builder by the id in an address; the page for what does not exist if it is no number, or nobody's. */
export async function readBuilder(id: string): Promise<Builder> {
  if (!/^[1-9][0-9]{0,17}$/.test(id)) notFound();
  return found((await api()).GET("/api/builders/{builder_id}", { params: { path: { builder_id: Number(id) } } }));
}

export async function readProjectsOf(builder: Builder, page: number): Promise<ProjectPage> {
  const query = { builder_id: builder.id, page, limit: PROJECTS_PER_PAGE };
  const read = await given((await api()).GET("/api/projects", { params: { query } }));
  return read.items.length === 0 && read.total > 0 ? readProjectsOf(builder, read.pages) : read;
}

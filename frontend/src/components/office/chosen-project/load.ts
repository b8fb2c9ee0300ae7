import "server-only";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { api, found } from "@/lib/api/server";
import { PROJECT_COOKIE } from "./remember";

/**
 * The project of the builder's that an office page is about, and the others that there are: the one that its address asks
 * for, else the one that was looked at last, else the first that is published. Null for a builder who has none.
 */
export async function chosenProject(builderId: number, asked: string | string[] | undefined) {
  if (asked !== undefined && !Number(asked)) notFound();
  const remembered = Number((await cookies()).get(PROJECT_COOKIE)?.value);
  const client = await api();
  const query = { mine: true, sort: "name", limit: 100 } as const;
  const { items } = await found(client.GET("/api/projects", { params: { query } }));
  const known = items.find(({ id }) => id === remembered) ?? items.find(({ published }) => published) ?? items[0];
  const wanted = asked ?? known?.id;
  if (wanted === undefined) return null;
  const project = await found(
    client.GET("/api/projects/{project_id}", { params: { path: { project_id: String(wanted) } } }),
  );
  // What others have published can be read, too, and is not this builder's.
  if (project.builder.id !== builderId) notFound();
  const names = items.map(({ id, name }) => ({ id, name }));
  const isListed = names.some(({ id }) => id === project.id);
  return { project, projects: isListed ? names : [{ id: project.id, name: project.name }, ...names] };
}

import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { isProblem } from "@/lib/api/problem";
import { api } from "@/lib/api/server";
import { tagged } from "@/lib/api/tagged";

/** A project of one's own builder by the id in an address; the page for what does not exist if it is another's. */
export const readOwnProject = cache(async (id: string, builderId: number) => {
  if (!/^[1-9]\d{0,17}$/.test(id)) notFound();
  try {
    const project = await tagged(
      (await api()).GET("/api/projects/{project_id}", { params: { path: { project_id: id } } }),
    );
    if (project.data.builder_id !== builderId) notFound();
    return project;
  } catch (error) {
    if (isProblem(error) && error.status === 404) notFound();
    throw error;
  }
});

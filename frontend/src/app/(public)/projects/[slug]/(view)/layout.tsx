import { headers } from "next/headers";
import { permanentRedirect } from "next/navigation";
import type { ReactNode } from "react";
import { getProject } from "@/features/project/api";

/**
 * Asks for the project before anything of the page is sent: what does not exist is answered with 404, and a project's
 * number leads to its name. Within the page, under its skeleton, it would be too late for either.
 */
export default async function ProjectLayout({
  params,
  children,
}: {
  params: Promise<{ slug: string }>;
  children: ReactNode;
}) {
  const { slug } = await params;
  const project = await getProject(slug);
  if (project.slug !== slug) {
    const asked = (await headers()).get("x-plinth-path") ?? "";
    const query = asked.includes("?") ? asked.slice(asked.indexOf("?")) : "";
    permanentRedirect(`/projects/${project.slug}${query}`);
  }
  return children;
}

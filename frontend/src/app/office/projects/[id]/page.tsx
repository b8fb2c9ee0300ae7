import { redirect } from "next/navigation";

/** A project begins with its facts. */
export default async function ProjectPage({ params }: { params: Promise<{ id: string }> }) {
  redirect(`/office/projects/${(await params).id}/facts`);
}

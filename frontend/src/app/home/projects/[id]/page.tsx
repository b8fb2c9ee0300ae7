import { redirect } from "next/navigation";

/** Where notifications about a project lead. */
export default async function ProjectNotified({ params }: PageProps<"/home/projects/[id]">) {
  redirect(`/home/progress?project=${encodeURIComponent((await params).id)}`);
}
